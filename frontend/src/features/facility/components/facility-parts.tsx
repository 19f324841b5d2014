import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacilityParts as Parts } from '@/api/schema.gen.d.ts';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import styles from './facility.module.css';

/** What belongs to a facility: numbers, people, lines and products. */
export function FacilityParts({ parts }: { parts: Parts }) {
  const { t } = useTranslation('facility');
  return (
    <div className={styles.cards}>
      <List title={t('identifiers')} items={parts.identifiers}>
        {(part) => (
          <>
            {t(`identifier.${part.kind}`)}: {part.value}
            {part.validFrom && ` (${t('since', { day: formatDate(part.validFrom) })})`}
          </>
        )}
      </List>
      <List title={t('contacts')} items={parts.contacts}>
        {(part) => (
          <>
            <strong>{part.fullName}</strong>
            {[part.position, part.phone, part.email].filter(Boolean).map((text) => ` · ${text}`)}
            <br />
            <span className={styles.quiet}>
              {part.purpose} · {t(`audience.${part.audience}`)}
            </span>
          </>
        )}
      </List>
      <List title={t('lines')} items={parts.lines}>
        {(part) =>
          [
            part.name,
            part.technology,
            part.startedYear,
            part.capacity !== undefined && `${formatNumber(part.capacity)} ${part.capacityUnit}`,
          ]
            .filter(Boolean)
            .join(' · ')
        }
      </List>
      <List title={t('products')} items={parts.products}>
        {(part) => `${part.name} (${part.unit})`}
      </List>
    </div>
  );
}

interface ListProps<T> {
  title: string;
  items: T[];
  children: (item: T) => ReactNode;
}

function List<T extends { id: string }>({ title, items, children }: ListProps<T>) {
  const { t } = useTranslation('facility');
  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p className={styles.quiet}>{t('none')}</p>
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.id}>{children(item)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
