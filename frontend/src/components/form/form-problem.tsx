import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError, problemText, type Violation } from '@/api/problem.ts';
import styles from './form.module.css';

interface FormProblemProps {
  error: unknown;
  /** The violations that no field of the form can show. */
  rest: Violation[];
}

export function FormProblem({ error, rest }: FormProblemProps) {
  const { t } = useTranslation();
  const onFields = error instanceof ProblemError ? error.violations.length - rest.length : 0;
  return (
    <Alert
      className={styles.problem}
      type="error"
      showIcon
      title={t('form.failed')}
      description={
        <>
          <div>{problemText(error)}</div>
          {onFields > 0 && <div>{t('form.fixFields')}</div>}
          {rest.length > 0 && (
            <ul>
              {rest.map((violation) => (
                <li key={`${violation.field} ${violation.code}`}>{violation.message}</li>
              ))}
            </ul>
          )}
        </>
      }
    />
  );
}
