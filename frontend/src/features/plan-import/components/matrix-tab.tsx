import { useTranslation } from 'react-i18next';
import { Empty } from '@/components/page-states/empty.tsx';
import { doubtsWithin } from '../draft/doubts.ts';
import { matrixRows } from '../draft/tasks.ts';
import { useDraft } from '../draft/use-draft.ts';
import { DoubtMarks } from './doubt-marks.tsx';
import { EditableText } from './editable-text.tsx';
import { MatrixRow } from './matrix-row.tsx';
import styles from './import.module.css';

/** The annex as it was understood, in the columns of the paper. */
export function MatrixTab() {
  const { t } = useTranslation('import');
  const { draft, onlyDoubts, set, readOnly } = useDraft();
  const heads = [
    ...(readOnly ? [] : [t('matrix.take')]),
    t('matrix.number'),
    t('matrix.title'),
    t('matrix.actions'),
    t('matrix.results'),
    t('matrix.leads'),
    t('matrix.coordinators'),
    t('matrix.note'),
    ...draft.extraColumns,
    t('matrix.clauses'),
    t(readOnly ? 'rows.outcome' : 'matrix.outcome'),
  ];
  const widths = [
    ...(readOnly ? [] : [58]),
    74,
    190,
    270,
    230,
    240,
    240,
    110,
    ...draft.extraColumns.map(() => 140),
    170,
    140,
  ];
  const groups = matrixRows(draft)
    .map(({ tasks, ...place }) => ({
      ...place,
      tasks: tasks.filter(({ pointer }) => !onlyDoubts || doubtsWithin(draft, pointer).length > 0),
      own: doubtsWithin(draft, place.pointer).filter(
        ({ path }) => !path.startsWith(`${place.pointer}/tasks/`),
      ),
    }))
    .filter(({ tasks, own }) => !onlyDoubts || tasks.length > 0 || own.length > 0);

  if (groups.length === 0) {
    return <Empty text={onlyDoubts ? t('preview.noDoubts') : t('matrix.none')} />;
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div className={styles.frame} role="region" aria-label={t('matrix.label')} tabIndex={0}>
      <DoubtMarks doubts={doubtsWithin(draft, '/extraColumns')} />
      <table
        className={styles.matrix}
        aria-label={t('matrix.label')}
        style={{ minWidth: widths.reduce((sum, width) => sum + width) }}
      >
        <colgroup>
          {widths.map((width, index) => (
            <col key={heads[index]} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ group, pointer, tasks, own }) => (
          <tbody key={pointer}>
            <tr className={styles.group}>
              <th scope="colgroup" colSpan={heads.length}>
                {group.label}{' '}
                <EditableText
                  label={t('kind.GROUP')}
                  value={group.title ?? t('matrix.noGroup')}
                  strong
                  onChange={(title) => set(`${pointer}/title`, title || null)}
                />
                {Object.entries(group.extra).map(([heading, cell]) => (
                  <div key={heading} className={styles.quiet}>
                    {heading}: {cell}
                  </div>
                ))}
                <DoubtMarks doubts={own} />
              </th>
            </tr>
            {tasks.map((row) => (
              <MatrixRow key={row.pointer} {...row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
