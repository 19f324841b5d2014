import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictDialog } from './conflict-dialog.tsx';
import styles from './form.module.css';
import { FormProblem } from './form-problem.tsx';
import type { FieldSpec } from './merge.ts';
import { type RecordFormOptions, useRecordForm } from './use-record-form.ts';

interface RecordFormProps<V, R, C> extends RecordFormOptions<V, R, C> {
  /** The fields by name, for the conflict dialog. */
  fields: FieldSpec<V>[];
  /** `Form.Item`s whose names are those that the API uses in `violations`. */
  children: ReactNode;
  submitLabel?: string;
  onCancel?: () => void;
}

/** The form of one record: saves, says what was wrong, and settles with others who saved first. */
export function RecordForm<V extends object, R, C = never>(props: RecordFormProps<V, R, C>) {
  const { t } = useTranslation();
  const record = useRecordForm<V, R, C>(props);
  const { saving, conflict } = record;
  const { onCancel } = props;

  return (
    <Form<V>
      form={record.form}
      layout="vertical"
      initialValues={props.initial}
      onFinish={record.submit}
      onValuesChange={(_, values) => record.noteChange(values)}
      scrollToFirstError={{ focus: true, block: 'center' }}
      disabled={saving.isPending}
    >
      {saving.isError && !conflict && <FormProblem error={saving.error} rest={record.rest} />}
      {props.children}
      <div className={styles.buttons}>
        {onCancel && (
          <Button onClick={() => void record.leave(onCancel)}>{t('action.cancel')}</Button>
        )}
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {props.submitLabel ?? t('action.save')}
        </Button>
      </div>
      {conflict && (
        <ConflictDialog
          key={conflict.version}
          conflict={conflict}
          fields={props.fields}
          saving={saving.isPending}
          onSave={record.saveMerged}
          onTakeTheirs={record.takeTheirs}
          onKeepEditing={record.keepEditing}
        />
      )}
    </Form>
  );
}
