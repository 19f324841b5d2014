import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { doubtsWithin } from '../draft/doubts.ts';
import { escaped } from '../draft/pointer.ts';
import type { PlacedTask } from '../draft/tasks.ts';
import { useDraft } from '../draft/use-draft.ts';
import { FieldCell, Marked } from './cell-editors.tsx';
import { DoubtMarks } from './doubt-marks.tsx';
import { ItemCell } from './item-cell.tsx';
import { LinkCell } from './link-cell.tsx';
import { OutcomeTag } from './outcome-tag.tsx';
import { PartyCell } from './party-cell.tsx';
import styles from './import.module.css';

/** One task of the draft. On a narrow screen its cells stand below each other with their heads. */
export function MatrixRow({ task, pointer, level }: PlacedTask) {
  const { t } = useTranslation('import');
  const { draft, rows, readOnly, leftOut, takeTask } = useDraft();
  const taken = !leftOut.has(task.code);
  const outcome = rows.find(({ kind, key }) => kind === 'TASK' && key === task.code);
  const ofRow = doubtsWithin(draft, pointer).filter(
    ({ path }) =>
      path === pointer || path === `${pointer}/code` || path === `${pointer}/printedNumber`,
  );
  return (
    <tr data-off={taken ? undefined : true}>
      {!readOnly && (
        <td data-head={t('matrix.take')}>
          <Checkbox
            checked={taken}
            aria-label={t('matrix.takeRow', { code: task.code })}
            onChange={(event) => takeTask(task.code, event.target.checked)}
          />
        </td>
      )}
      <td data-head={t('matrix.number')}>
        {task.printedNumber || <span className={styles.quiet}>({task.code})</span>}
      </td>
      <td data-head={t('matrix.title')} data-level={level}>
        <FieldCell
          label={t('matrix.title')}
          pointer={`${pointer}/title`}
          value={task.title}
          strong
        />
        <DoubtMarks doubts={ofRow} />
      </td>
      <td data-head={t('matrix.actions')}>
        <Marked pointer={`${pointer}/actions`}>
          <ItemCell
            label={t('matrix.actions')}
            pointer={`${pointer}/actions`}
            items={task.actions}
          />
        </Marked>
      </td>
      <td data-head={t('matrix.results')}>
        <Marked pointer={`${pointer}/results`}>
          <ItemCell
            label={t('matrix.results')}
            pointer={`${pointer}/results`}
            items={task.results}
          />
        </Marked>
      </td>
      <td data-head={t('matrix.leads')}>
        <FieldCell
          label={t('party.phrase', { cell: t('matrix.leads') })}
          pointer={`${pointer}/leadPhrase`}
          value={task.leadPhrase}
        />
        <Marked pointer={`${pointer}/leads`}>
          <PartyCell pointer={`${pointer}/leads`} parties={task.leads} lead />
        </Marked>
      </td>
      <td data-head={t('matrix.coordinators')}>
        <FieldCell
          label={t('party.phrase', { cell: t('matrix.coordinators') })}
          pointer={`${pointer}/coordinatorPhrase`}
          value={task.coordinatorPhrase}
        />
        <Marked pointer={`${pointer}/coordinators`}>
          <PartyCell pointer={`${pointer}/coordinators`} parties={task.coordinators} />
        </Marked>
      </td>
      <td data-head={t('matrix.note')}>
        <FieldCell label={t('matrix.note')} pointer={`${pointer}/note`} value={task.note} />
      </td>
      {draft.extraColumns.map((heading) => (
        <td key={heading} data-head={heading}>
          <FieldCell
            label={heading}
            pointer={`${pointer}/extra/${escaped(heading)}`}
            value={task.extra[heading]}
          />
        </td>
      ))}
      <td data-head={t('matrix.clauses')}>
        <LinkCell code={task.code} />
      </td>
      <td data-head={t('matrix.outcome')}>
        {outcome && <OutcomeTag row={taken ? outcome : { ...outcome, outcome: 'LEFT_OUT' }} />}
      </td>
    </tr>
  );
}
