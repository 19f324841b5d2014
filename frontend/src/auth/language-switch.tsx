import { useTranslation } from 'react-i18next';
import { changeLanguage, currentLanguage, languages } from '@/i18n/i18n.ts';
import styles from './login-screen.module.css';

/** Each language is named in itself, so that a lost reader finds the way back. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.languages}>
      <legend className={styles.hidden}>{t('language.label')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={currentLanguage() === language}
          onClick={() => void changeLanguage(language)}
        >
          {t(`language.${language}`)}
        </button>
      ))}
    </fieldset>
  );
}
