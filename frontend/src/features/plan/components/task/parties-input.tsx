import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { matches } from '@/components/text/fold-text.ts';
import type { PartyValue } from './party-values.ts';
import styles from './task.module.css';

interface PartiesInputProps {
  id?: string;
  value?: PartyValue[];
  onChange?: (value: PartyValue[]) => void;
  /** One of the leads answers for the task; of the coordinators none does. */
  lead?: boolean;
  options: { label: string; options: { value: string; label: string }[] }[];
  printed: string | undefined;
}

/** The bodies of one cell of the annex; stands in a `Form.Item`. */
export function PartiesInput(props: PartiesInputProps) {
  const { value = [], onChange, lead = false, options, printed = '' } = props;
  const { t } = useTranslation('task');

  function change(at: number, changes: Partial<PartyValue>) {
    onChange?.(value.map((party, index) => (index === at ? { ...party, ...changes } : party)));
  }

  function remove(at: number) {
    const left = value.filter((_, index) => index !== at);
    const answered = !lead || left.some(({ accountable }) => accountable);
    onChange?.(
      answered ? left : left.map((party, index) => ({ ...party, accountable: index === 0 })),
    );
  }

  return (
    <div id={props.id} className={styles.parties}>
      {value.map((party, at) => {
        const isPrinted = party.id !== undefined && printed.includes(party.phrase);
        return (
          // The order is the identity here: a new party has no id yet.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={party.id ?? at} className={styles.party}>
            <Input
              aria-label={t('party.phrase')}
              placeholder={t('party.phrase')}
              readOnly={isPrinted}
              variant={isPrinted ? 'filled' : 'outlined'}
              maxLength={500}
              value={party.phrase}
              onChange={(event) => change(at, { phrase: event.target.value })}
            />
            <Select
              allowClear
              aria-label={t('party.bodyOf', { phrase: party.phrase })}
              placeholder={t('party.unknown')}
              value={party.body ?? null}
              onChange={(body: string | null) => change(at, { body: body ?? undefined })}
              options={options}
              popupMatchSelectWidth={false}
              showSearch={{
                filterOption: (input, option) => matches(option?.label ?? '', input),
              }}
            />
            {lead && (
              <Radio
                checked={party.accountable}
                onChange={() =>
                  onChange?.(value.map((each, index) => ({ ...each, accountable: index === at })))
                }
              >
                {t('party.accountable')}
              </Radio>
            )}
            <Button
              type="text"
              danger
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('party.remove', { phrase: party.phrase })}
              onClick={() => remove(at)}
            />
          </div>
        );
      })}
      <Button
        type="dashed"
        size="small"
        icon={<PlusOutlined aria-hidden />}
        onClick={() =>
          onChange?.([...value, { phrase: '', accountable: lead && value.length === 0 }])
        }
      >
        {t(lead ? 'party.addLead' : 'party.addCoordinator')}
      </Button>
    </div>
  );
}
