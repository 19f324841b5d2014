import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Target, TargetFigure } from '@/api/schema.gen.d.ts';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { formatDate } from '@/i18n/format.ts';
import { seriesQuery } from '../../api/targets.ts';
import { useGroupText } from './group-name.tsx';
import { noCell, seriesQueryOf, splitOf, unknownPart } from './target-params.ts';
import styles from './target.module.css';

interface ChosenCellProps {
  target: Target;
  shown: TargetFigure;
  state: TableState;
}

/** Which number of the years' table the list below is of, and the way back to all of it. */
export function ChosenCell({ target, shown, state }: ChosenCellProps) {
  const { t } = useTranslation('target');
  const day = state.search['listDay'] as string | undefined;
  const part = state.search['part'] as string | undefined;
  const split = splitOf(state.search);
  const text = useGroupText(split);
  const byPart = part !== undefined && split !== 'NONE';
  const series = useQuery({
    ...seriesQuery(target.id, seriesQueryOf(state.search, shown)),
    enabled: byPart,
  }).data;
  if (!day && !byPart) return null;
  const key = part === unknownPart ? undefined : part;
  const group = byPart && series?.groups.find((each) => each.key === key);
  return (
    <p className={styles.tags}>
      <span>
        {[t('listOf', { day: formatDate(day ?? shown.asOf) }), group && text(group)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <Button size="small" onClick={() => state.filter(noCell)}>
        {t('listAll')}
      </Button>
    </p>
  );
}
