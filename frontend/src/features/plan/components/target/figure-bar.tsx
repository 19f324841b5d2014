import type { Target, TargetFigure } from '@/api/schema.gen.d.ts';
import styles from './target.module.css';

/** The share as a bar with the aim as a mark. The numbers beside it say the same. */
export function FigureBar({ figure, target }: { figure: TargetFigure; target: Target }) {
  if (figure.percent === undefined) return null;
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
      <rect className={styles.track} width="100" height="8" rx="1" />
      <rect
        className={figure.met ? styles.full : styles.part}
        width={Math.min(100, figure.percent)}
        height="8"
        rx="1"
      />
      {target.aim !== undefined && target.unit === '%' && (
        <rect className={styles.aimMark} x={Math.min(99, target.aim)} width="1" height="8" />
      )}
    </svg>
  );
}
