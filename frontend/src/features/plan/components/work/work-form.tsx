import { useQuery } from '@tanstack/react-query';
import { Drawer, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task, WorkItem } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { useMe } from '@/auth/me.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { NumberInput } from '@/components/form/number-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { useRefreshTask } from '../../api/get-task.ts';
import { agenciesQuery } from '../../api/list-bodies.ts';
import { createWorkItem, updateWorkItem } from '../../api/save-work-item.ts';
import { matches } from '@/components/text/fold-text.ts';
import { useWorkFields } from './work-fields.ts';
import { newWork, type WorkValues, workRequest, workValues } from './work-values.ts';
import styles from './work.module.css';

interface WorkFormProps {
  task: Task;
  years: number[];
  /** None for new work. */
  item: WorkItem | undefined;
  year: number;
  onClose: () => void;
}

/** One piece of a year's work. Two people who edit it see each other's version before either is lost. */
export function WorkForm({ task, years, item, year, onClose }: WorkFormProps) {
  const { t } = useTranslation(['task', 'common']);
  const me = useMe();
  const [id] = useState(newId);
  const [initial] = useState(() =>
    item ? workValues(item) : newWork(year, me.agencyId ?? accountableAgency(task)),
  );
  const refresh = useRefreshTask(task.id);
  const agencies = useQuery(agenciesQuery).data?.items ?? [];
  const fields = useWorkFields(agencies);
  // Who only contributes writes what the own agency answers for.
  const ownOnly = !task.rights.report;

  return (
    <Drawer
      open
      size={640}
      title={item ? t('work.edit') : t('work.addTo', { year: String(year) })}
      onClose={onClose}
      destroyOnHidden
    >
      <RecordForm<WorkValues, WorkItem, WorkItem>
        initial={initial}
        version={item?.version}
        fields={fields}
        toValues={workValues}
        save={(values, version) =>
          item
            ? updateWorkItem(item.id, version ?? item.version, workRequest(values))
            : createWorkItem(task.id, workRequest(values, id))
        }
        onSaved={() => {
          onClose();
          void refresh();
        }}
        onCancel={onClose}
      >
        <Form.Item
          name="title"
          label={t('work.field.title')}
          rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}
        >
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Form.Item name="year" label={t('filter.year')}>
          <Select
            style={{ width: 120 }}
            options={years.map((each) => ({ value: each, label: String(each) }))}
          />
        </Form.Item>
        <Form.Item name="responsibleAgencyId" label={t('work.field.responsible')}>
          <Select
            allowClear
            disabled={ownOnly}
            options={agencies.map((agency) => ({ value: agency.id, label: agency.name }))}
            showSearch={{ filterOption: (input, option) => matches(option?.label ?? '', input) }}
          />
        </Form.Item>
        <Form.Item name="assignee" label={t('work.field.assignee')}>
          <Input maxLength={200} />
        </Form.Item>
        <div className={styles.pair}>
          <Form.Item name="startsOn" label={t('work.field.startsOn')}>
            <DateInput />
          </Form.Item>
          <Form.Item name="endsOn" label={t('work.field.endsOn')}>
            <DateInput />
          </Form.Item>
        </div>
        <Form.Item name="plannedOutput" label={t('work.field.plannedOutput')}>
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
        <Form.Item name="actualOutput" label={t('work.field.actualOutput')}>
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
        <Form.Item name="budget" label={t('work.field.budget')}>
          <NumberInput precision={0} min={0} suffix="₫" />
        </Form.Item>
      </RecordForm>
    </Drawer>
  );
}

function accountableAgency(task: Task): string | undefined {
  const body = task.leads.find(({ accountable }) => accountable)?.body;
  return body?.kind === 'AGENCY' ? body.id : undefined;
}
