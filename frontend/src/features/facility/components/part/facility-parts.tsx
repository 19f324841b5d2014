import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Facility, FacilityParts as Parts } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { useOpenRecord } from '@/components/data-table/use-open-record.ts';
import styles from '../facility.module.css';
import { PartDrawer } from './part-drawer.tsx';
import type { PartKind } from './part-form.ts';
import { usePartText } from './part-text.ts';

const kinds: PartKind[] = ['identifiers', 'contacts', 'lines', 'products'];

interface FacilityPartsProps {
  facility: Facility;
  /** Of a day that is over; nothing of it is changed. */
  readOnly: boolean;
}

/** What belongs to a facility: numbers, people, lines and products. */
export function FacilityParts({ facility, readOnly }: FacilityPartsProps) {
  const { t } = useTranslation(['part', 'common']);
  const mayWrite = useCan('facility:write') && !readOnly;
  const { open, show } = useOpenRecord();
  const edited = mayWrite && kinds.find((kind) => kind === open);
  return (
    <div className={styles.cards}>
      {kinds.map((kind) => (
        <section key={kind} className={styles.card} aria-label={t(`kind.${kind}`)}>
          <div className={styles.cardHead}>
            <h2>{t(`kind.${kind}`)}</h2>
            {mayWrite && (
              <Button
                size="small"
                aria-label={t('edit', { kind: t(`kind.${kind}`) })}
                onClick={() => show(kind)}
              >
                {t('common:action.edit')}
              </Button>
            )}
          </div>
          <List kind={kind} parts={facility.parts} />
        </section>
      ))}
      {edited && <PartDrawer kind={edited} facility={facility} onClose={() => show(undefined)} />}
    </div>
  );
}

function List({ kind, parts }: { kind: PartKind; parts: Parts }) {
  const { t } = useTranslation('part');
  const text = usePartText(parts.lines);
  if (parts[kind].length === 0) return <p className={styles.quiet}>{t('none')}</p>;
  return (
    <ul className={styles.list}>
      {parts[kind].map((part) => {
        const { name, more } = text(kind, part);
        return (
          <li key={part.id}>
            {name}
            {more.map((line) => (
              <div key={line} className={styles.quiet}>
                {line}
              </div>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
