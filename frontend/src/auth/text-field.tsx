import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './login-screen.module.css';

interface TextFieldProps extends ComponentProps<'input'> {
  label: string;
  error?: string | undefined;
  after?: ReactNode;
}

export function TextField({ label, error, after, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <div className={styles.labelRow}>
        <label htmlFor={id}>{label}</label>
        {after}
      </div>
      <input
        {...input}
        id={id}
        required={input.required ?? true}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      {error && (
        <p id={`${id}-error`} className={styles.fieldError}>
          {error}
        </p>
      )}
    </div>
  );
}
