import { AutoComplete, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalDocument, LegalEffect } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import type { FieldSpec } from '@/components/form/merge.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { matches } from '@/components/text/fold-text.ts';
import { formatDate } from '@/i18n/format.ts';
import { saveDocument } from '../api/save-document.ts';
import { documentKinds } from './document-kinds.ts';
import { DocumentSelect } from './document-select.tsx';
import { type DocumentValues, newDocument, toRequest, toValues } from './document-values.ts';
import { effects } from './effect-tag.tsx';

interface DocumentFormProps {
  /** None for a new document. */
  document?: LegalDocument | undefined;
  onSaved: (document: LegalDocument) => void;
  onCancel: () => void;
}

export function DocumentForm({ document, onSaved, onCancel }: DocumentFormProps) {
  const { t } = useTranslation(['document', 'common']);
  const [id] = useState(() => document?.id ?? newId());
  const required = { required: true, whitespace: true, message: t('common:form.required') };
  return (
    <RecordForm<DocumentValues, LegalDocument, LegalDocument>
      initial={document ? toValues(document) : newDocument}
      version={document?.version}
      fields={useFields(document)}
      toValues={toValues}
      save={(values, version) => saveDocument(id, version, toRequest(values))}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      <Form.Item name="number" label={t('field.number')} rules={[required]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="kind" label={t('field.kind')} rules={[required]}>
        <AutoComplete
          options={documentKinds.map((value) => ({ value }))}
          showSearch={{ filterOption: (typed, option) => matches(option?.value ?? '', typed) }}
        />
      </Form.Item>
      <Form.Item name="title" label={t('field.title')} rules={[required]}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="issuer" label={t('field.issuer')} rules={[required]}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="issuedOn" label={t('field.issuedOn')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="effect" label={t('field.effect')} rules={[{ required: true }]}>
        <Select
          options={effects.map((effect) => ({ value: effect, label: t(`effect.${effect}`) }))}
        />
      </Form.Item>
      <Form.Item name="effectSince" label={t('field.effectSince')} extra={t('hint.effectSince')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="replacedById" label={t('field.replacedBy')} extra={t('hint.replacedBy')}>
        <DocumentSelect known={document?.replacedBy} except={id} />
      </Form.Item>
      <Form.Item name="note" label={t('field.note')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
      </Form.Item>
    </RecordForm>
  );
}

const showDay = (value: unknown) => formatDate(value as string | null);

/** How each field is read by people when two versions stand side by side. */
function useFields(document: LegalDocument | undefined): FieldSpec<DocumentValues>[] {
  const { t } = useTranslation('document');
  const successor = document?.replacedBy;
  return [
    { name: 'number', label: t('field.number') },
    { name: 'kind', label: t('field.kind') },
    { name: 'title', label: t('field.title') },
    { name: 'issuer', label: t('field.issuer') },
    { name: 'issuedOn', label: t('field.issuedOn'), show: showDay },
    {
      name: 'effect',
      label: t('field.effect'),
      show: (effect) => t(`effect.${effect as LegalEffect}`),
    },
    { name: 'effectSince', label: t('field.effectSince'), show: showDay },
    {
      name: 'replacedById',
      label: t('field.replacedBy'),
      show: (value) =>
        successor && value === successor.id ? successor.number : ((value as string | null) ?? ''),
    },
    { name: 'note', label: t('field.note') },
  ];
}
