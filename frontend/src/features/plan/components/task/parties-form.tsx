import { useQueryClient } from '@tanstack/react-query';
import { Drawer, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Task } from '@/api/schema.gen.d.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { taskQuery, useRefreshTask } from '../../api/get-task.ts';
import { replaceTaskParties } from '../../api/replace-task-parties.ts';
import { PartiesInput } from './parties-input.tsx';
import {
  type PartiesValues,
  type PartyValue,
  partiesRequest,
  partiesValues,
} from './party-values.ts';
import { useBodies } from './use-bodies.ts';

interface PartiesFormProps {
  task: Task;
  onClose: () => void;
}

/** Who leads and who coordinates: what each printed phrase means, and who answers for the task. */
export function PartiesForm({ task, onClose }: PartiesFormProps) {
  const { t } = useTranslation('task');
  const queryClient = useQueryClient();
  const refresh = useRefreshTask(task.id);
  const { options, nameOf } = useBodies();

  const show = (parties: unknown) =>
    (parties as PartyValue[])
      .map(({ phrase, body, accountable }) =>
        [phrase, body && `→ ${nameOf(body) ?? ''}`, accountable && `(${t('party.accountable')})`]
          .filter(Boolean)
          .join(' '),
      )
      .join('\n');

  return (
    <Drawer open size={720} title={t('action.editParties')} onClose={onClose} destroyOnHidden>
      <RecordForm<PartiesValues, Task, Task>
        initial={partiesValues(task)}
        version={task.version}
        fields={[
          { name: 'leads', label: t('column.leads'), show },
          { name: 'coordinators', label: t('column.coordinators'), show },
        ]}
        toValues={partiesValues}
        save={(values, version) =>
          replaceTaskParties(task.id, version, partiesRequest(values, nameOf))
        }
        onSaved={(saved) => {
          queryClient.setQueryData(taskQuery(task.id).queryKey, saved);
          onClose();
          void refresh();
        }}
        onCancel={onClose}
      >
        <Form.Item
          name="leads"
          label={t('column.leads')}
          extra={t('party.printed', { phrase: task.leadPhrase ?? '—' })}
        >
          <PartiesInput lead options={options} printed={task.leadPhrase} />
        </Form.Item>
        <Form.Item
          name="coordinators"
          label={t('column.coordinators')}
          extra={t('party.printed', { phrase: task.coordinatorPhrase ?? '—' })}
        >
          <PartiesInput options={options} printed={task.coordinatorPhrase} />
        </Form.Item>
      </RecordForm>
    </Drawer>
  );
}
