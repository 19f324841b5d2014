import { Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesSplit, SubTarget, SubTargetRequest, Target } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import type { FieldSpec } from '@/components/form/merge.ts';
import { NumberInput } from '@/components/form/number-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { formatNumber } from '@/i18n/format.ts';
import { createSubTarget, updateSubTarget } from '../../api/sub-targets.ts';

interface SubTargetValues {
  year: number | null;
  /** The part; empty: all facilities. */
  key: string;
  measure: 'percent' | 'number';
  percent: number | null;
  number: number | null;
  basis: string;
}

const valuesOf = (part: SubTarget): SubTargetValues => ({
  year: part.year,
  key: part.key ?? '',
  measure: part.percent === undefined ? 'number' : 'percent',
  percent: part.percent ?? null,
  number: part.number ?? null,
  basis: part.basis ?? '',
});

const number = (value: unknown) => formatNumber(value as number | null);

/** What a part is called, and from when on there is none of it any more. */
interface Part {
  key: string;
  name: string;
  validTo?: string | undefined;
}

interface SubTargetFormProps {
  target: Target;
  split: SeriesSplit;
  parts: Part[];
  years: number[];
  /** None for a new one. */
  part: SubTarget | undefined;
  onSaved: () => void;
  onClose: () => void;
}

/** Sets what is wanted in a year, of all facilities or of a part of them. */
export function SubTargetForm(props: SubTargetFormProps) {
  const { target, split, parts, years, part, onSaved, onClose } = props;
  const { t } = useTranslation(['target', 'common']);
  const [id] = useState(newId);
  const measures =
    target.kind === 'RATE' ? (['percent', 'number'] as const) : (['number'] as const);
  const required = { required: true, message: t('common:form.required') };
  const fields: FieldSpec<SubTargetValues>[] = [
    { name: 'percent', label: t('sub.measure.percent'), show: number },
    { name: 'number', label: t('sub.measure.number'), show: number },
    { name: 'basis', label: t('sub.basis') },
  ];
  const request = (values: SubTargetValues): SubTargetRequest => ({
    year: values.year ?? 0,
    split: values.key === '' ? 'NONE' : part?.key === values.key ? part.split : split,
    ...(values.key && { key: values.key }),
    ...(values.measure === 'percent' && values.percent !== null && { percent: values.percent }),
    ...(values.measure === 'number' && values.number !== null && { number: values.number }),
    ...(values.basis && { basis: values.basis }),
  });
  return (
    <Modal
      open
      title={t(part ? 'sub.edit' : 'sub.set')}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
    >
      <RecordForm<SubTargetValues, SubTarget, SubTarget>
        initial={
          part
            ? valuesOf(part)
            : { year: null, key: '', measure: measures[0], percent: null, number: null, basis: '' }
        }
        version={part?.version}
        fields={fields}
        toValues={valuesOf}
        save={(values, version) =>
          part
            ? updateSubTarget(target.id, part.id, version ?? part.version, request(values))
            : createSubTarget(target.id, { id, ...request(values) })
        }
        onSaved={onSaved}
        onCancel={onClose}
      >
        <Form.Item name="year" label={t('sub.year')} rules={[required]}>
          <Select
            disabled={part !== undefined}
            options={years.map((year) => ({ value: year, label: String(year) }))}
          />
        </Form.Item>
        <Form.Item dependencies={['year']} noStyle>
          {({ getFieldValue }) => (
            <Form.Item name="key" label={t('sub.part')}>
              <Select
                disabled={part !== undefined}
                showSearch={{ optionFilterProp: 'label' }}
                options={[
                  { value: '', label: t('sub.whole') },
                  ...parts
                    .filter(({ validTo }) => !validTo || validTo > yearEnd(getFieldValue('year')))
                    .map(({ key, name }) => ({ value: key, label: name })),
                ]}
              />
            </Form.Item>
          )}
        </Form.Item>
        <Form.Item name="measure" label={t('sub.by')} hidden={measures.length === 1}>
          <Radio.Group
            options={measures.map((value) => ({ value, label: t(`sub.measure.${value}`) }))}
          />
        </Form.Item>
        <Form.Item dependencies={['measure']} noStyle>
          {({ getFieldValue }) =>
            getFieldValue('measure') === 'percent' ? (
              <Form.Item name="percent" label={t('sub.measure.percent')} rules={[required]}>
                <NumberInput min={0} max={100} precision={2} />
              </Form.Item>
            ) : (
              <Form.Item name="number" label={t('sub.measure.number')} rules={[required]}>
                <NumberInput min={0} precision={0} />
              </Form.Item>
            )
          }
        </Form.Item>
        <Form.Item name="basis" label={t('sub.basis')}>
          <Input.TextArea rows={2} maxLength={500} placeholder={t('sub.basisHint')} />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}

const yearEnd = (year: unknown): string => (typeof year === 'number' ? `${year}-12-31` : '');
