import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeMail } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { problemText } from '@/api/problem.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDateTime } from '@/i18n/format.ts';
import { mailQuery, resendMail } from '../api/mails.ts';
import { outcomeTones } from './delivery-columns.tsx';
import { MailTries } from './mail-tries.tsx';
import styles from './notice.module.css';

interface MailDialogProps {
  id: string;
  onClose: () => void;
}

/** A mail as it went out, each try to send it, and the way to send it again. */
export function MailDialog({ id, onClose }: MailDialogProps) {
  const { t } = useTranslation('notice');
  const query = useQuery(mailQuery(id));
  return (
    <Modal open width={720} title={t('mail.title')} footer={null} onCancel={onClose}>
      <QueryState query={query}>{(mail) => <MailSheet mail={mail} />}</QueryState>
    </Modal>
  );
}

function MailSheet({ mail }: { mail: NoticeMail }) {
  const { t } = useTranslation('notice');
  return (
    <div className={styles.mail}>
      <p>
        <ToneTag tone={outcomeTones[mail.state]}>{t(`delivery.outcomes.${mail.state}`)}</ToneTag>{' '}
        {t('mail.to', { name: mail.person.name, address: mail.address })}
        {mail.nextTryAt && ` ${t('mail.nextTry', { time: formatDateTime(mail.nextTryAt) })}`}
      </p>
      {mail.state === 'FAILED' && <Resend mail={mail} />}
      <h3>{t('mail.tries')}</h3>
      <MailTries tries={mail.tries} sending={mail.state === 'SENDING'} />
      <h3>{mail.subject}</h3>
      <pre className={styles.letter}>{mail.text}</pre>
    </div>
  );
}

function Resend({ mail }: { mail: NoticeMail }) {
  const { t } = useTranslation('notice');
  const { message } = App.useApp();
  const client = useQueryClient();
  const [request] = useState(newId);
  const resend = useMutation({
    mutationFn: () => resendMail(mail.id, request),
    onSuccess: (sent) => {
      client.setQueryData(mailQuery(mail.id).queryKey, sent);
      void client.invalidateQueries({ queryKey: ['notice-deliveries'] });
      void message.success(t('mail.queued'));
    },
    onError: (error) => {
      void message.error(problemText(error));
      void client.invalidateQueries({ queryKey: mailQuery(mail.id).queryKey });
    },
  });
  const to = mail.nextAddress;
  return (
    <Alert
      type={to ? 'info' : 'warning'}
      title={to ? t('mail.again', { address: to }) : t('mail.nowhere')}
      {...(to && {
        action: (
          <Button type="primary" loading={resend.isPending} onClick={() => resend.mutate()}>
            {t('mail.resend')}
          </Button>
        ),
      })}
    />
  );
}
