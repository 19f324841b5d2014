import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/api/new-id.ts';
import { FormProblem } from '@/components/form/form-problem.tsx';
import { addTaskComment, taskCommentsQuery } from '../../api/task-comments.ts';

/** Sends a comment; the same one sent twice over a bad line stands there once. */
export function CommentForm({ taskId }: { taskId: string }) {
  const { t } = useTranslation(['task', 'common']);
  const queryClient = useQueryClient();
  const [form] = Form.useForm<{ text: string }>();
  const [id, setId] = useState(newId);
  const sending = useMutation({
    mutationFn: (text: string) => addTaskComment(taskId, { id, text }),
    onSuccess: async () => {
      form.resetFields();
      setId(newId());
      await queryClient.invalidateQueries(taskCommentsQuery(taskId));
    },
  });
  return (
    <Form form={form} layout="vertical" onFinish={({ text }) => sending.mutate(text)}>
      {sending.isError && <FormProblem error={sending.error} rest={[]} />}
      <Form.Item
        name="text"
        label={t('comment.label')}
        rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}
      >
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={sending.isPending}>
        {t('comment.send')}
      </Button>
    </Form>
  );
}
