import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/components/form/date-input.tsx';
import { today } from '@/i18n/format.ts';

interface AsOfFilterProps {
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** The day on which a list is true; empty means all times. */
export function AsOfFilter({ value, onChange }: AsOfFilterProps) {
  const { t } = useTranslation('reference');
  return (
    <Space size={6} wrap>
      <span aria-hidden>{t('asOf.label')}</span>
      <DateInput
        aria-label={t('asOf.label')}
        value={value ?? null}
        onChange={(day) => onChange(day ?? undefined)}
      />
      {value !== today() && (
        <Button type="link" size="small" onClick={() => onChange(today())}>
          {t('asOf.today')}
        </Button>
      )}
    </Space>
  );
}
