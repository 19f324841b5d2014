import { type ReactNode, useId } from 'react';
import styles from './form.module.css';

interface FormSectionProps {
  title: string;
  /** Fields; anything else takes the whole width. */
  children: ReactNode;
}

/** Fields that belong together, side by side where there is room. */
export function FormSection({ title, children }: FormSectionProps) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
