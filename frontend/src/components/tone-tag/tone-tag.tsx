import type { ReactNode } from 'react';
import styles from './tone-tag.module.css';

export type TagTone = 'good' | 'info' | 'warn' | 'bad' | 'idle';

/** A short state in words; the colour only helps to find it. */
export function ToneTag({ tone, children }: { tone: TagTone; children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}
