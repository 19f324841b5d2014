import { useQuery } from '@tanstack/react-query';
import { App, Form, Input, Modal, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FacilityFinding, FacilityFindingRequest } from '@/api/schema.gen.d.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { formatDate } from '@/i18n/format.ts';
import { findingOwnersQuery, settleFinding } from '../../api/findings.ts';
import { useRefresh } from '../use-refresh.ts';
import { useRules } from './quality-words.tsx';

type Outcome = 'MEND' | 'OVERRIDDEN' | 'POSTPONED';

interface Values {
  ownerId: string | null;
  dueOn: string | null;
  outcome: Outcome;
  reason: string;
}

function toValues({ owner, dueOn, outcome, lapsed, reason }: FacilityFinding): Values {
  return {
    ownerId: owner?.id ?? null,
    dueOn: dueOn ?? null,
    // What was said before the value changed has to be said again.
    outcome: (!lapsed && outcome) || 'MEND',
    reason: reason ?? '',
  };
}

function toRequest({ ownerId, dueOn, outcome, reason }: Values): FacilityFindingRequest {
  return {
    ...(ownerId && { ownerId }),
    ...(dueOn && { dueOn }),
    ...(outcome !== 'MEND' && { outcome, reason }),
  };
}

interface SettleDialogProps {
  facilityId: string;
  finding: FacilityFinding;
  onClose: () => void;
}

/** Gives a finding to somebody, sets its day, or says why it may stay or has to wait. */
export function SettleDialog({ facilityId, finding, onClose }: SettleDialogProps) {
  const { t } = useTranslation(['quality', 'common']);
  const { message } = App.useApp();
  const refresh = useRefresh();
  const rule = useRules()[finding.rule];
  const { data: people = [] } = useQuery(findingOwnersQuery(facilityId));
  const owners = [...people, ...(finding.owner ? [finding.owner] : [])].filter(
    (one, at, all) => all.findIndex(({ id }) => id === one.id) === at,
  );
  const nameOf = (id: unknown) => owners.find((one) => one.id === id)?.name ?? '';
  const outcomes: Outcome[] =
    finding.severity === 'BLOCK' ? ['MEND', 'POSTPONED'] : ['MEND', 'OVERRIDDEN', 'POSTPONED'];
  return (
    <Modal open title={rule?.title} footer={null} onCancel={onClose}>
      <p>{rule?.explanation}</p>
      <RecordForm<Values, FacilityFinding, FacilityFinding>
        initial={toValues(finding)}
        version={finding.version}
        fields={[
          { name: 'ownerId', label: t('owner'), show: nameOf },
          { name: 'dueOn', label: t('dueOn'), show: (day) => formatDate(day as string | null) },
          {
            name: 'outcome',
            label: t('decision'),
            show: (value) => t(`outcome.${value as Outcome}`),
          },
          { name: 'reason', label: t('reason') },
        ]}
        toValues={toValues}
        save={(values, version) =>
          settleFinding(facilityId, finding.rule, version ?? finding.version, toRequest(values))
        }
        onSaved={() => {
          void message.success(t('common:state.saved'));
          onClose();
          void refresh();
        }}
        onCancel={onClose}
      >
        <Form.Item name="ownerId" label={t('owner')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="outcome" label={t('decision')}>
          <Radio.Group
            options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          />
        </Form.Item>
        <Form.Item noStyle dependencies={['outcome']}>
          {({ getFieldValue }) => <Rest outcome={getFieldValue('outcome') as Outcome} />}
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}

/** The day, and the reason that an outcome needs. */
function Rest({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation(['quality', 'common']);
  const waits = outcome === 'POSTPONED';
  return (
    <>
      <Form.Item
        name="dueOn"
        label={t(waits ? 'waitUntil' : 'dueOn')}
        rules={[{ required: waits, message: t('common:form.required') }]}
      >
        <DateInput />
      </Form.Item>
      {outcome !== 'MEND' && (
        <Form.Item
          name="reason"
          label={t('reason')}
          rules={[{ required: true, whitespace: true, message: t('reasonMissing') }]}
        >
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
      )}
    </>
  );
}
