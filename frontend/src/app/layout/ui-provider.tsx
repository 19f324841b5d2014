import { App as AntdApp, ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/vi';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cspNonce, lendNonceToStyles } from '@/config/csp.ts';
import { currentLanguage } from '@/i18n/i18n.ts';
import { theme } from './theme.ts';
import './ui-kit.css';

lendNonceToStyles();

const locales = { vi: viVN, en: enGB };

/** Language, theme and style nonce for everything made with the UI kit. */
export function UiProvider({ children }: { children: ReactNode }) {
  useTranslation();
  const language = currentLanguage();
  dayjs.locale(language === 'vi' ? 'vi' : 'en-gb');
  const csp = useMemo(() => {
    const nonce = cspNonce();
    return nonce ? { nonce } : {};
  }, []);
  const look = useMemo(() => theme(), []);
  return (
    <ConfigProvider locale={locales[language]} theme={look} csp={csp}>
      <AntdApp component={false}>{children}</AntdApp>
    </ConfigProvider>
  );
}
