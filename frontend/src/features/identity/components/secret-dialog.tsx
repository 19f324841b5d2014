import { Alert, Button, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IssuedSecret } from '@/api/schema.gen.d.ts';
import styles from './identity.module.css';

interface SecretDialogProps {
  issued: IssuedSecret;
  onClose: () => void;
}

/** Shows a new password or secret, the only time that anybody can see it. */
export function SecretDialog({ issued, onClose }: SecretDialogProps) {
  const { t } = useTranslation('identity');
  return (
    <Modal
      open
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      title={t('secret.title')}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('secret.close')}
        </Button>
      }
    >
      <Alert type="warning" showIcon title={t('secret.once')} />
      <dl className={styles.secret}>
        <dt>{t('field.username')}</dt>
        <dd>{issued.username}</dd>
        <dt>{t('secret.label')}</dt>
        <dd>
          <Typography.Text
            code
            copyable={{ text: issued.secret, tooltips: [t('secret.copy'), t('secret.copied')] }}
          >
            {issued.secret}
          </Typography.Text>
        </dd>
      </dl>
    </Modal>
  );
}
