import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { FormSection } from '@/components/form/form-section.tsx';
import { NumberInput } from '@/components/form/number-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { today } from '@/i18n/format.ts';
import type { Choice } from '@/components/remote-select/choice.ts';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { enterpriseChoices, sectorChoices, unitChoices, zoneChoices } from '../api/choices.ts';
import { saveFacility } from '../api/save-facility.ts';
import { risks, sizes, statuses } from './facility-codes.ts';
import { useFieldSpecs } from './facility-fields.ts';
import { type FacilityValues, newFacility, toRequest, toValues } from './facility-values.ts';
import { LookAlikes } from './look-alikes.tsx';
import { LocationPicker } from './map/location-picker.tsx';
import { useTaxCodeRule } from './use-tax-code-rule.ts';

interface FacilityFormProps {
  /** None for a new facility. */
  facility?: Facility;
  /** Whose site the new one is, when that is known beforehand. */
  owner?: Choice;
  onSaved: (facility: Facility) => void;
  onCancel: () => void;
}

export function FacilityForm({ facility, owner, onSaved, onCancel }: FacilityFormProps) {
  const { t } = useTranslation(['registry', 'facility', 'common']);
  const [id] = useState(() => facility?.id ?? newId());
  const taxCodeRule = useTaxCodeRule();
  const required = { required: true, message: t('common:form.required') };
  return (
    <RecordForm<FacilityValues, Facility, Facility>
      initial={
        facility ? toValues(facility) : { ...newFacility, enterpriseId: owner?.value ?? null }
      }
      version={facility?.version}
      fields={useFieldSpecs(facility)}
      toValues={toValues}
      save={(values, version) => saveFacility(id, version, toRequest(values, facility))}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      <FormSection title={t('facility:section.naming')}>
        <Form.Item name="name" label={t('field.name')} rules={[{ ...required, whitespace: true }]}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="aliases" label={t('field.aliases')}>
          <Select mode="tags" open={false} suffixIcon={null} maxCount={20} />
        </Form.Item>
        <Form.Item name="taxCode" label={t('field.taxCode')} rules={[taxCodeRule]}>
          <Input maxLength={14} />
        </Form.Item>
        <Form.Item name="enterpriseId" label={t('field.enterpriseId')}>
          <RemoteSelect
            choices={enterpriseChoices}
            known={
              facility?.enterprise
                ? { value: facility.enterprise.id, label: facility.enterprise.name }
                : owner
            }
          />
        </Form.Item>
        {!facility && <LookAlikes />}
      </FormSection>
      <FormSection title={t('facility:section.place')}>
        <Form.Item name="adminUnitId" label={t('field.adminUnitId')} rules={[required]}>
          <RemoteSelect
            choices={(q) => unitChoices(q, today())}
            known={facility && { value: facility.adminUnit.id, label: facility.adminUnit.name }}
          />
        </Form.Item>
        <Form.Item name="address" label={t('field.address')}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="zoneId" label={t('field.zoneId')}>
          <RemoteSelect
            choices={zoneChoices}
            known={facility?.zone && { value: facility.zone.id, label: facility.zone.name }}
          />
        </Form.Item>
        <Form.Item name="latitude" label={t('facility:latitude')}>
          <NumberInput precision={5} />
        </Form.Item>
        <Form.Item name="longitude" label={t('facility:longitude')}>
          <NumberInput precision={5} />
        </Form.Item>
        <Form.Item name="longitude" noStyle>
          <LocationPicker />
        </Form.Item>
        <Form.Item
          name="locationReason"
          label={t('facility:locationReason')}
          extra={t('facility:locationReasonHint')}
        >
          <Input maxLength={500} />
        </Form.Item>
      </FormSection>
      <FormSection title={t('facility:section.activity')}>
        <Form.Item name="sectorId" label={t('field.sectorId')}>
          <RemoteSelect
            choices={sectorChoices}
            known={
              facility?.sector && {
                value: facility.sector.id,
                label: `${facility.sector.code} ${facility.sector.name}`,
              }
            }
          />
        </Form.Item>
        <Form.Item name="size" label={t('field.size')}>
          <Select
            allowClear
            options={sizes.map((value) => ({ value, label: t(`size.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="employees" label={t('field.employees')}>
          <NumberInput precision={0} min={0} />
        </Form.Item>
        <Form.Item name="pollutionRisk" label={t('field.pollutionRisk')}>
          <Select
            allowClear
            options={risks.map((value) => ({ value, label: t(`risk.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="operatingFrom" label={t('field.operatingFrom')}>
          <DateInput />
        </Form.Item>
        {!facility && (
          <>
            <Form.Item name="status" label={t('field.status')}>
              <Select options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))} />
            </Form.Item>
            <Form.Item
              name="since"
              label={t('facility:sinceLabel')}
              extra={t('facility:sinceHint')}
            >
              <DateInput />
            </Form.Item>
          </>
        )}
      </FormSection>
      <FormSection title={t('facility:section.energy')}>
        <Form.Item name="annualToe" label={t('facility:annualToe')}>
          <NumberInput min={0} />
        </Form.Item>
        <Form.Item name="annualToeYear" label={t('facility:annualToeYear')}>
          <NumberInput
            precision={0}
            min={2000}
            max={2100}
            formatter={(year) => String(year ?? '')}
          />
        </Form.Item>
      </FormSection>
      <FormSection title={t('facility:section.origin')}>
        <Form.Item name="source" label={t('facility:source')} extra={t('facility:sourceHint')}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="note" label={t('field.note')}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </FormSection>
    </RecordForm>
  );
}
