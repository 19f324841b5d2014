import { useQuery } from '@tanstack/react-query';
import { Drawer, Form, Input, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ClauseNode, Task, TaskPatch } from '@/api/schema.gen.d.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { clausesQuery } from '../../api/get-clauses.ts';
import { useRefreshTask } from '../../api/get-task.ts';
import { patchTask } from '../../api/patch-task.ts';
import { matches } from '@/components/text/fold-text.ts';

interface TaskFormProps {
  task: Task;
  onClose: () => void;
}

interface ClauseOption {
  value: string;
  title: string;
  children: ClauseOption[];
}

function options(nodes: ClauseNode[]): ClauseOption[] {
  return nodes.map(({ id, path, text, children }) => ({
    value: id,
    title: `${path} ${text.length > 110 ? `${text.slice(0, 110)}…` : text}`,
    children: options(children),
  }));
}

function pathsById(nodes: ClauseNode[]): [string, string][] {
  return nodes.flatMap(({ id, path, children }) => [[id, path], ...pathsById(children)]);
}

function toValues(task: Task): TaskPatch {
  return {
    code: task.code,
    title: task.title,
    note: task.note ?? '',
    clauseIds: task.clauses.map(({ id }) => id),
  };
}

/** Corrects what was misread from the paper, and links the task to the body of the plan. */
export function TaskForm({ task, onClose }: TaskFormProps) {
  const { t } = useTranslation(['task', 'common']);
  const refresh = useRefreshTask(task.id);
  const clauses = useQuery(clausesQuery(task.plan.id));
  const paths = new Map(pathsById(clauses.data ?? []));
  return (
    <Drawer open size={640} title={t('action.editTask')} onClose={onClose} destroyOnHidden>
      <p>{t('editTaskHint')}</p>
      <RecordForm<TaskPatch, Task, Task>
        initial={toValues(task)}
        version={task.version}
        fields={[
          { name: 'code', label: t('field.code') },
          { name: 'title', label: t('column.title') },
          { name: 'note', label: t('column.note') },
          {
            name: 'clauseIds',
            label: t('column.clauses'),
            show: (ids) => (ids as string[]).map((id) => paths.get(id) ?? id).join(', '),
          },
        ]}
        toValues={toValues}
        save={({ code, title, note, clauseIds }, version) =>
          patchTask(task.id, version, { code, title, note, clauseIds })
        }
        onSaved={() => {
          onClose();
          void refresh();
        }}
        onCancel={onClose}
      >
        <Form.Item
          name="code"
          label={t('field.code')}
          rules={[{ required: true, message: t('common:form.required') }]}
        >
          <Input maxLength={50} style={{ width: 120 }} />
        </Form.Item>
        <Form.Item
          name="title"
          label={t('column.title')}
          rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}
        >
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
        <Form.Item name="note" label={t('column.note')}>
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
        <Form.Item name="clauseIds" label={t('clause.links')} extra={t('clause.linksHint')}>
          <TreeSelect
            multiple
            treeData={options(clauses.data ?? [])}
            loading={clauses.isPending}
            showSearch={{
              filterTreeNode: (input, node) => matches(node['title'] as string, input),
            }}
            styles={{ popup: { root: { maxHeight: 420 } } }}
          />
        </Form.Item>
      </RecordForm>
    </Drawer>
  );
}
