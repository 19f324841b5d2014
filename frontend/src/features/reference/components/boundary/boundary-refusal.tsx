import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, problemText } from '@/api/problem.ts';
import styles from '../reference.module.css';

/** Why a file was refused, and which of its features are to be mended. */
export function BoundaryRefusal({ error }: { error: unknown }) {
  const { t } = useTranslation('reference');
  const frame = useRef<HTMLDivElement>(null);
  // It stands above the form, of which the person has just reached the end.
  useEffect(() => frame.current?.focus(), []);
  const named = error instanceof ProblemError ? error.violations : [];
  return (
    <div ref={frame} tabIndex={-1}>
      <Alert
        type="error"
        showIcon
        className={styles.refusal ?? ''}
        title={error instanceof ProblemError ? error.title : t('boundary.refused')}
        description={
          <>
            <div>{problemText(error)}</div>
            {named.length > 0 && (
              <ul className={styles.list} aria-label={t('boundary.wrong')}>
                {named.map(({ field, code, message }) => (
                  <li key={`${field} ${code}`}>
                    <strong>{placeOf(field, t('boundary.feature'))}</strong> {message}
                  </li>
                ))}
              </ul>
            )}
          </>
        }
      />
    </div>
  );
}

/** `features[3] 01273` as people count: the fourth feature, and the code that it says. */
function placeOf(field: string, feature: string): string {
  const found = /^features\[(\d+)\] ?(.*)$/s.exec(field);
  if (!found) return '';
  const [, index, code] = found;
  return `${feature} ${Number(index) + 1}${code ? ` (${code})` : ''}:`;
}
