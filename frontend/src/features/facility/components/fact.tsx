import { LockFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility, FieldOrigin } from '@/api/schema.gen.d.ts';
import { formatDate } from '@/i18n/format.ts';
import styles from './facility.module.css';
import { isLocked } from './field-locks.ts';
import { LockButton } from './lock-button.tsx';

interface FactProps {
  /** The first of them names the fact; those that belong to it are locked with it. */
  fields: readonly string[];
  facility: Facility;
  mayLock: boolean;
  children: ReactNode;
}

/** One thing that is known of a facility, where it comes from, and whether imports may replace it. */
export function Fact({ fields, facility, mayLock, children }: FactProps) {
  const { t } = useTranslation(['registry', 'facility', 'history']);
  const [name = ''] = fields;
  const label = t(`field.${name as 'name'}`);
  const locked = isLocked(facility, fields);
  const known = Boolean(children) && !facility.missing.includes(name);
  const origin: FieldOrigin | undefined = facility.origins[name] ?? facility.origins['*'];
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <div className={styles.fact}>
          <div>
            {children || <span className={styles.quiet}>{t('facility:unknown')}</span>}
            {known && origin && (
              <div className={styles.origin}>
                {t('facility:origin', {
                  source: origin.source ?? t(`history:source.${origin.way}`),
                  day: formatDate(origin.on),
                })}
              </div>
            )}
            {locked && (
              <div className={styles.origin}>
                <LockFilled aria-hidden /> {t('facility:locked')}
              </div>
            )}
          </div>
          {mayLock && <LockButton facility={facility} fields={fields} label={label} />}
        </div>
      </dd>
    </>
  );
}
