import { StarFilled, StarOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftParty } from '@/api/schema.gen.d.ts';
import { matches } from '@/components/text/fold-text.ts';
import { useDraft } from '../draft/use-draft.ts';
import { bodyKey, useBodies } from './use-bodies.ts';
import styles from './import.module.css';

interface PartyCellProps {
  pointer: string;
  parties: DraftParty[];
  /** Whether one of them answers for the task. */
  lead?: boolean;
}

/** The bodies that the printed words name, and which of the register they are. */
export function PartyCell({ pointer, parties, lead = false }: PartyCellProps) {
  const { t } = useTranslation('import');
  const { readOnly, set } = useDraft();
  const { options, nameOf, kindOf } = useBodies();

  function resolve(index: number, key: string | undefined) {
    const { phrase, accountable } = parties[index] as DraftParty;
    const body = key ? { kind: kindOf(key), code: key.slice(2) } : { kind: 'UNKNOWN' as const };
    set(`${pointer}/${index}`, { phrase, accountable, ...body });
  }

  return (
    <ul className={styles.parties}>
      {parties.map((party, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- phrases may repeat
        <li key={index}>
          <div className={styles.phrase}>
            {lead && parties.length > 1 && (
              <Button
                type="text"
                size="small"
                disabled={readOnly}
                aria-pressed={party.accountable}
                aria-label={t('party.makeAccountable', { phrase: party.phrase })}
                title={t('party.accountable')}
                icon={party.accountable ? <StarFilled aria-hidden /> : <StarOutlined aria-hidden />}
                onClick={() =>
                  set(
                    pointer,
                    parties.map((other) => ({ ...other, accountable: other === party })),
                  )
                }
              />
            )}
            <span>“{party.phrase}”</span>
          </div>
          {readOnly ? (
            <span className={styles.body}>{nameOf(bodyKey(party)) ?? t('party.choose')}</span>
          ) : (
            <Select
              size="small"
              className={styles.bodySelect}
              aria-label={t('party.bodyOf', { phrase: party.phrase })}
              placeholder={t('party.choose')}
              allowClear
              showSearch={{
                filterOption: (typed, option) => matches(option?.label ?? '', typed),
              }}
              popupMatchSelectWidth={360}
              options={options}
              value={bodyKey(party)}
              status={party.code ? '' : 'warning'}
              onChange={(key) => resolve(index, key)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
