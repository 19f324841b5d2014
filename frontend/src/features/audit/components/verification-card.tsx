import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { formatDateTime } from '@/i18n/format.ts';
import { verifyChanges } from '../api/verify-changes.ts';
import styles from './audit.module.css';

/** Checks on demand that nobody has edited the log behind the program's back. */
export function VerificationCard() {
  const { t } = useTranslation('audit');
  const checking = useMutation({ mutationFn: verifyChanges });
  return (
    <div className={styles.verification}>
      <Button
        icon={<SafetyCertificateOutlined aria-hidden />}
        loading={checking.isPending}
        onClick={() => checking.mutate()}
      >
        {t('verify.action')}
      </Button>
      <div role="status" className={styles.outcome}>
        {checking.isError && <Alert type="error" showIcon title={problemText(checking.error)} />}
        {checking.data && <Outcome found={checking.data} />}
      </div>
    </div>
  );
}

function Outcome({ found }: { found: Verification }) {
  const { t } = useTranslation('audit');
  if (!found.intact) {
    return (
      <Alert
        type="error"
        showIcon
        title={t('verify.broken', { block: found.brokenBlock })}
        description={t('verify.brokenText', { at: formatDateTime(found.brokenBlockSealedAt) })}
      />
    );
  }
  return (
    <Alert
      type="success"
      showIcon
      title={t('verify.intact', { count: found.entries })}
      description={
        found.lastHash && (
          <>
            {t('verify.hash', { at: formatDateTime(found.lastSealedAt) })}
            <br />
            <code className={styles.hash}>{found.lastHash}</code>
          </>
        )
      }
    />
  );
}
