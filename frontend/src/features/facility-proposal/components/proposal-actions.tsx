import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacilityProposal } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { useCan } from '@/auth/can.tsx';
import { acceptProposal, returnProposal, withdrawProposal } from '../api/decide-proposal.ts';

/** An officer accepts or returns what waits; who only asks can take it back. */
export function ProposalActions({ proposal }: { proposal: FacilityProposal }) {
  const { t } = useTranslation('proposal');
  const { message } = App.useApp();
  const client = useQueryClient();
  const mayDecide = useCan('facility:write');
  const [returning, setReturning] = useState(false);
  const act = useMutation({
    mutationFn: ({ run }: { run: () => Promise<unknown>; done: string }) => run(),
    onSuccess: (_, { done }) => {
      void message.success(done);
      setReturning(false);
      return client.invalidateQueries({ queryKey: ['facility'] });
    },
    onError: (error) => message.error(problemText(error)),
  });
  if (proposal.state !== 'PENDING') return null;
  if (!mayDecide) {
    return (
      <Button
        loading={act.isPending}
        onClick={() => act.mutate({ run: () => withdrawProposal(proposal), done: t('withdrawn') })}
      >
        {t('withdraw')}
      </Button>
    );
  }
  return (
    <Space wrap>
      <Button
        type="primary"
        loading={act.isPending}
        onClick={() => act.mutate({ run: () => acceptProposal(proposal), done: t('accepted') })}
      >
        {t('accept')}
      </Button>
      <Button onClick={() => setReturning(true)}>{t('return')}</Button>
      {returning && (
        <Modal open title={t('returnTitle')} footer={null} onCancel={() => setReturning(false)}>
          <Form
            layout="vertical"
            onFinish={({ remark }: { remark: string }) =>
              act.mutate({ run: () => returnProposal(proposal, remark), done: t('returned') })
            }
          >
            <Form.Item
              name="remark"
              label={t('remark')}
              rules={[{ required: true, whitespace: true, message: t('remarkMissing') }]}
            >
              <Input.TextArea rows={3} maxLength={1000} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={act.isPending}>
              {t('return')}
            </Button>
          </Form>
        </Modal>
      )}
    </Space>
  );
}
