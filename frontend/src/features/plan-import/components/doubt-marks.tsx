import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { DraftDoubt } from '@/api/schema.gen.d.ts';
import { useDraft } from '../draft/use-draft.ts';
import styles from './import.module.css';
import { useDoubtText } from './use-doubt-text.ts';

/** What may have been read wrong, beside the place; a person ends it by a look. */
export function DoubtMarks({ doubts }: { doubts: DraftDoubt[] }) {
  const { t } = useTranslation('import');
  const { readOnly, dismiss } = useDraft();
  const doubtText = useDoubtText();
  if (doubts.length === 0) return null;
  return (
    <ul className={styles.doubts}>
      {doubts.map((doubt) => (
        <li key={`${doubt.path} ${doubt.code}`} data-severity={doubt.severity}>
          <span>
            <b>{t(`severity.${doubt.severity}`)}:</b> {doubtText(doubt)}
          </span>
          {!readOnly && (
            <button
              type="button"
              aria-label={t('action.dismiss', { doubt: doubtText(doubt) })}
              title={t('action.seen')}
              onClick={() => dismiss([doubt])}
            >
              <CheckOutlined aria-hidden />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
