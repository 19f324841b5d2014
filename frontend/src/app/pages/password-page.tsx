import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Alert, Card, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/auth/me.ts';
import { changePassword, logout } from '@/auth/session.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';

interface PasswordValues {
  currentPassword: string;
  newPassword: string;
  repeated: string;
}

const blank: PasswordValues = { currentPassword: '', newPassword: '', repeated: '' };

/** Changing the password ends every session of the account, this one too: hence the new login. */
export function PasswordPage() {
  const { t } = useTranslation(['auth', 'nav']);
  const me = useMe();
  const router = useRouter();
  const queryClient = useQueryClient();

  async function leave() {
    await logout();
    await router.navigate({ to: '/login', search: { notice: 'password' } });
    queryClient.clear();
  }

  const required = { required: true, message: t('passwordRequired') };
  return (
    <>
      <PageHeader title={t('nav:password')} />
      <Card style={{ maxWidth: 480 }}>
        {me.mustChangePassword && (
          <Alert type="info" showIcon title={t('mustChange')} style={{ marginBottom: 16 }} />
        )}
        <RecordForm<PasswordValues, void>
          initial={blank}
          fields={[]}
          save={changePassword}
          onSaved={() => void leave()}
        >
          <Form.Item name="currentPassword" label={t('currentPassword')} rules={[required]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Form.Item
            name="newPassword"
            label={t('newPassword')}
            extra={t('passwordRule')}
            rules={[required]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Form.Item
            name="repeated"
            label={t('repeatPassword')}
            dependencies={['newPassword']}
            rules={[
              required,
              ({ getFieldValue }) => ({
                validator: async (_, value) => {
                  if (value && value !== getFieldValue('newPassword')) {
                    throw new Error(t('passwordsDiffer'));
                  }
                },
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        </RecordForm>
      </Card>
    </>
  );
}
