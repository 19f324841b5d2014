import type { MatrixTask } from '@/api/schema.gen.d.ts';
import { ProgressFigures } from '../state/progress-figures.tsx';
import { LateTag, StateTag } from '../state/state-tag.tsx';
import styles from './matrix.module.css';

/** How far a task is, in which state, whether late, and why it rests. */
export function RowStanding({ task }: { task: MatrixTask }) {
  return (
    <div className={styles.standing}>
      <ProgressFigures progress={task.progress} />
      <span className={styles.tags}>
        <StateTag state={task.state} />
        {task.late && <LateTag />}
      </span>
      {task.holdReason && <span className={styles.reason}>{task.holdReason}</span>}
    </div>
  );
}
