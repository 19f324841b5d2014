import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';
import { type FieldConflict, type FieldSpec, findConflicts, merge, type Side } from './merge.ts';

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
  const differing = findConflicts(fields, base, mine, theirs);
  const [choices, setChoices] = useState<Partial<Record<string, Side>>>(() =>
    Object.fromEntries(differing.map(({ field, suggested }) => [field.name, suggested])),
  );
  const open = differing.some(({ field }) => !choices[field.name]);

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
            onClick={() => props.onSave(merge(mine, theirs, choices), version)}
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
              key={item.field.name}
              item={item}
              choice={choices[item.field.name]}
              onChoose={(side) => setChoices({ ...choices, [item.field.name]: side })}
            />
          ))}
        </div>
      )}
      {open && <p role="status">{t('conflict.chooseAll')}</p>}
    </Modal>
  );
}

interface ConflictRowProps<V> {
  item: FieldConflict<V>;
  choice: Side | undefined;
  onChoose: (side: Side) => void;
}

function ConflictRow<V>({ item, choice, onChoose }: ConflictRowProps<V>) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.field}>
      <legend>{item.field.label}</legend>
      <Radio.Group
        className={styles.sides}
        name={`conflict-${item.field.name}`}
        value={choice}
        onChange={(event) => onChoose(event.target.value as Side)}
      >
        {(['mine', 'theirs'] as const).map((side) => (
          <Radio key={side} value={side} className={styles.side}>
            <span className={styles.owner}>{t(`conflict.${side}`)}</span>
            <span className={styles.value}>{item[side] || t('conflict.blank')}</span>
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  );
}
