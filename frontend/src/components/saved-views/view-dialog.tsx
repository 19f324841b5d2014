import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { saveView, savedViewsQuery, type ViewValues } from './saved-views-api.ts';

interface ViewDialogProps {
  page: string;
  /** The view to rename; without it the query is saved as a new one. */
  view?: SavedView | undefined;
  query: string;
  onClose: () => void;
}

const values = ({ name, query }: ViewValues): ViewValues => ({ name, query });

/** Gives a view its name. */
export function ViewDialog({ page, view, query, onClose }: ViewDialogProps) {
  const { t } = useTranslation(['view', 'common']);
  const { message } = App.useApp();
  const client = useQueryClient();
  const [id] = useState(() => view?.id ?? newId());
  return (
    <Modal open title={t(view ? 'rename' : 'save')} footer={null} onCancel={onClose}>
      <RecordForm<ViewValues, SavedView, SavedView>
        initial={view ? values(view) : { name: '', query }}
        version={view?.version}
        fields={[{ name: 'name', label: t('name'), show: (name) => String(name) }]}
        toValues={values}
        save={(changed, version) => saveView(page, id, version, changed)}
        onSaved={({ name }) => {
          void message.success(t('saved', { name }));
          onClose();
          void client.invalidateQueries(savedViewsQuery(page));
        }}
        onCancel={onClose}
      >
        <Form.Item
          name="name"
          label={t('name')}
          rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}
        >
          <Input maxLength={120} />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
