import { type BackendModule, createInstance, type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import viAuth from './locales/vi/auth.json';
import viCommon from './locales/vi/common.json';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'sxsh.language';
const files = import.meta.glob<object>(
  ['./locales/*/*.json', '!./locales/vi/auth.json', '!./locales/vi/common.json'],
  { import: 'default' },
);

/** Everything but the Vietnamese texts of the first screen is fetched when it is first used. */
const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language: string, namespace: string, callback: ReadCallback) {
    const load = files[`./locales/${language}/${namespace}.json`];
    if (!load) {
      callback(new Error(`No texts for ${language}/${namespace}`), false);
      return;
    }
    load().then(
      (texts) => callback(null, texts),
      (error: unknown) => callback(error as Error, true),
    );
  },
};

function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

function storedLanguage(): Language {
  const stored = localStorage.getItem(storageKey);
  return isLanguage(stored) ? stored : 'vi';
}

export const i18n = createInstance();

export async function startI18n(language: Language = storedLanguage()): Promise<void> {
  i18n.on('languageChanged', (current) => {
    document.documentElement.lang = current;
  });
  await i18n
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: [...languages],
      ns: ['common', 'auth'],
      defaultNS: 'common',
      resources: { vi: { common: viCommon, auth: viAuth } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
    });
}

export function currentLanguage(): Language {
  return isLanguage(i18n.language) ? i18n.language : 'vi';
}

export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await i18n.changeLanguage(language);
}
