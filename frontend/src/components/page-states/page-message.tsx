import { type ReactNode, useEffect, useRef } from 'react';
import styles from './page-states.module.css';

interface PageMessageProps {
  title: string;
  hint?: string | undefined;
  actions?: ReactNode;
  role?: 'alert' | 'status';
}

/** Plain HTML, because it also stands in for pages outside the shell, where no UI kit is loaded. */
export function PageMessage({ title, hint, actions, role = 'status' }: PageMessageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.message} role={role}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {hint && <p>{hint}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
