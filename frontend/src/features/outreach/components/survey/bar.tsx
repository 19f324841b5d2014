import styles from './survey.module.css';

/** A part of a whole as a picture; the number stands beside it. */
export function Bar({ part, whole }: { part: number; whole: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
      <rect className={styles.track} width="100" height="12" />
      <rect className={styles.part} width={whole === 0 ? 0 : (100 * part) / whole} height="12" />
    </svg>
  );
}
