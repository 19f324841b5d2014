import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { noFilter } from './facility-params.ts';
import styles from './filters.module.css';
import { useFilterWords } from './use-filter-words.ts';

/** Each filter in words, cleared by a press. */
export function FacilityChips({ state }: { state: TableState }) {
  const { t } = useTranslation('facility');
  const words = useFilterWords(state.search);
  if (words.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('filter.active')}>
      {words.map(({ names, text }) => (
        <li key={names[0]}>
          <button
            type="button"
            className={styles.chip}
            onClick={() => state.filter(Object.fromEntries(names.map((name) => [name, undefined])))}
          >
            <span className={styles.clear}>{t('filter.clearOne')}</span> {text}
            <CloseOutlined aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <Button type="link" size="small" onClick={() => state.filter(noFilter)}>
          {t('filter.clear')}
        </Button>
      </li>
    </ul>
  );
}
