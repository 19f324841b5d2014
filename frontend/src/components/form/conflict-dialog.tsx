import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';
import type { Choices, Difference, Side } from './difference.ts';
import { type FieldSpec, findDifferences, merge } from './merge.ts';

export interface Conflict<V> {
  /** What the person began with. */
  base: V;
  mine: V;
  theirs: V;
  /** The stored record's version, which the chosen values will be saved on. */
  version: number;
}

interface ConflictDialogProps<V> {
  conflict: Conflict<V>;
  fields: FieldSpec<V>[];
  saving: boolean;
  onSave: (values: V, version: number) => void;
  onTakeTheirs: () => void;
  onKeepEditing: () => void;
}

/** Two people changed one record: both versions side by side, and nobody's work is dropped unseen. */
export function ConflictDialog<V>(props: ConflictDialogProps<V>) {
  const { conflict, fields, saving } = props;
  const { t } = useTranslation();
  const { base, mine, theirs, version } = conflict;
  const differing = findDifferences(fields, base, mine, theirs);
  const [choices, setChoices] = useState<Choices>(() =>
    Object.fromEntries(differing.map(({ key, suggested }) => [key, suggested])),
  );
  const open = differing.some(({ key }) => !choices[key]);

  return (
    <Modal
      open
      width={820}
      title={t('conflict.title')}
      onCancel={props.onKeepEditing}
      mask={{ closable: false }}
      footer={
        <div className={styles.buttons}>
          <Button onClick={props.onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
          <Button onClick={props.onKeepEditing}>{t('conflict.keepEditing')}</Button>
          <Button
            type="primary"
            disabled={open}
            loading={saving}
            onClick={() => props.onSave(merge(fields, mine, theirs, choices), version)}
          >
            {t('conflict.save')}
          </Button>
        </div>
      }
    >
      <p>{t('conflict.intro')}</p>
      {differing.length === 0 ? (
        <p>{t('conflict.nothing')}</p>
      ) : (
        <div className={styles.conflict}>
          {differing.map((item) => (
            <ConflictRow
              key={item.key}
              item={item}
              choice={choices[item.key]}
              onChoose={(side) => setChoices({ ...choices, [item.key]: side })}
            />
          ))}
        </div>
      )}
      {open && <p role="status">{t('conflict.chooseAll')}</p>}
    </Modal>
  );
}

interface ConflictRowProps {
  item: Difference;
  choice: Side | undefined;
  onChoose: (side: Side) => void;
}

function ConflictRow({ item, choice, onChoose }: ConflictRowProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.field}>
      <legend>{item.label}</legend>
      <Radio.Group
        className={styles.sides}
        name={`conflict-${item.key}`}
        value={choice}
        onChange={(event) => onChoose(event.target.value as Side)}
      >
        {(['mine', 'theirs'] as const).map((side) => (
          <Radio key={side} value={side} className={styles.side}>
            <span className={styles.owner}>{t(`conflict.${side}`)}</span>
            <Kept item={item} side={side} />
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  );
}

/** What choosing a side keeps; of an entry of a list also what that side did to it. */
function Kept({ item, side }: { item: Difference; side: Side }) {
  const { t } = useTranslation();
  const deed = item.did?.[side];
  const nothing = item.did ? t('conflict.absent') : t('conflict.blank');
  return (
    <>
      {deed && <span className={styles.deed}>{t(`conflict.deed.${deed}`)}</span>}
      <span className={styles.value}>{item[side] || nothing}</span>
    </>
  );
}
