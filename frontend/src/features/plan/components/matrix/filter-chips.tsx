import { useTranslation } from 'react-i18next';
import type { Matrix, TaskState } from '@/api/schema.gen.d.ts';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { formatNumber } from '@/i18n/format.ts';
import { matrixFilter, noFilter } from './matrix-params.ts';
import styles from './filters.module.css';

const states = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'SUSPENDED', 'CANCELLED'] as const;

interface FilterChipsProps {
  matrix: Matrix;
  state: TableState;
}

/** The plan in figures; each of them narrows the list to what it counts. */
export function FilterChips({ matrix, state }: FilterChipsProps) {
  const { t } = useTranslation('task');
  const { mine, late, state: chosen = [] } = matrixFilter(state.search);
  const narrowed = Object.keys(matrixFilter(state.search)).length > 0;

  function toggle(name: TaskState) {
    const next = chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name];
    state.filter({ state: next.length > 0 ? next : undefined });
  }

  return (
    <div className={styles.chips} role="group" aria-label={t('filter.quick')}>
      <Chip
        label={t('filter.all')}
        count={matrix.total}
        pressed={!narrowed}
        onPress={() => state.filter(noFilter)}
      />
      {(matrix.mine > 0 || mine) && (
        <Chip
          label={t('filter.mine')}
          count={matrix.mine}
          pressed={mine === true}
          onPress={() => state.filter({ mine: mine ? undefined : true })}
        />
      )}
      {(matrix.late > 0 || late) && (
        <Chip
          label={t('late')}
          count={matrix.late}
          pressed={late === true}
          tone="late"
          onPress={() => state.filter({ late: late ? undefined : true })}
        />
      )}
      <span className={styles.divider} aria-hidden />
      {states
        .filter((name) => matrix.states[name] || chosen.includes(name))
        .map((name) => (
          <Chip
            key={name}
            label={t(`state.${name}`)}
            count={matrix.states[name] ?? 0}
            pressed={chosen.includes(name)}
            onPress={() => toggle(name)}
          />
        ))}
    </div>
  );
}

interface ChipProps {
  label: string;
  count: number;
  pressed: boolean;
  tone?: 'late';
  onPress: () => void;
}

function Chip({ label, count, pressed, tone, onPress }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      data-tone={tone}
      onClick={onPress}
    >
      {label} <b>{formatNumber(count)}</b>
    </button>
  );
}
