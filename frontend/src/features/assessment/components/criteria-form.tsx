import { App, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CriteriaSet, CriteriaSetRequest, Criterion } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { NumberInput } from '@/components/form/number-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { saveCriteriaSet } from '../api/criteria-sets.ts';
import { CriterionFields } from './criterion-fields.tsx';
import { useChanged } from './use-changed.ts';

interface CriteriaValues {
  title: string;
  titleEn: string | null;
  source: string | null;
  highFrom: number | null;
  mediumFrom: number | null;
  criteria: Criterion[];
}

interface CriteriaFormProps {
  /** The version that is edited. */
  set?: CriteriaSet;
  /** What a new version begins as. */
  like?: CriteriaSet;
  onClose: () => void;
}

const toValues = (set: CriteriaSet): CriteriaValues => ({
  title: set.title,
  titleEn: set.titleEn ?? null,
  source: set.source ?? null,
  highFrom: set.highFrom,
  mediumFrom: set.mediumFrom,
  criteria: set.criteria,
});

const none: CriteriaValues = {
  title: '',
  titleEn: null,
  source: null,
  highFrom: 65,
  mediumFrom: 40,
  criteria: [],
};

/** Texts that were emptied are left out. */
function toRequest({ title, titleEn, source, criteria, ...levels }: CriteriaValues) {
  const request: CriteriaSetRequest = {
    title,
    ...(titleEn && { titleEn }),
    ...(source && { source }),
    highFrom: levels.highFrom ?? 0,
    mediumFrom: levels.mediumFrom ?? 0,
    criteria: criteria.map(({ code, aspect, name, nameEn, weight, marks }) => ({
      code,
      aspect,
      name,
      ...(nameEn && { nameEn }),
      weight,
      marks: marks.map(({ mark, text, textEn }) => ({ mark, text, ...(textEn && { textEn }) })),
    })),
  };
  return request;
}

/** A version of the criteria: what is judged, how much it counts, what each mark means. */
export function CriteriaForm({ set, like, onClose }: CriteriaFormProps) {
  const { t } = useTranslation(['assessment', 'common']);
  const { message } = App.useApp();
  const { changed } = useChanged();
  const [id] = useState(() => set?.id ?? newId());
  const begun = set ?? like;
  const required = { required: true, message: t('common:form.required') };
  return (
    <Drawer open size={820} title={set ? t('editVersion') : t('newVersion')} onClose={onClose}>
      <p>{t('versionHint')}</p>
      <RecordForm<CriteriaValues, CriteriaSet, CriteriaSet>
        initial={begun ? toValues(begun) : none}
        version={set?.version}
        fields={[
          { name: 'title', label: t('title') },
          { name: 'titleEn', label: t('titleEn') },
          { name: 'source', label: t('source') },
          { name: 'highFrom', label: t('highFrom') },
          { name: 'mediumFrom', label: t('mediumFrom') },
          { name: 'criteria', label: t('criteria') },
        ]}
        toValues={toValues}
        save={(values, version) => saveCriteriaSet(id, version, toRequest(values))}
        onSaved={() => {
          void message.success(t('common:state.saved'));
          void changed();
          onClose();
        }}
        onCancel={onClose}
      >
        <Form.Item name="title" label={t('title')} rules={[{ ...required, whitespace: true }]}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="titleEn" label={t('titleEn')}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="source" label={t('source')}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="highFrom" label={t('highFrom')} rules={[required]}>
          <NumberInput min={0.2} max={100} precision={1} />
        </Form.Item>
        <Form.Item name="mediumFrom" label={t('mediumFrom')} rules={[required]}>
          <NumberInput min={0.1} max={100} precision={1} />
        </Form.Item>
        <CriterionFields />
      </RecordForm>
    </Drawer>
  );
}
