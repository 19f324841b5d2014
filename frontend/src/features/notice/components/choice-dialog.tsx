import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Form, Modal, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NoticeChoice, NoticeChoiceRequest } from '@/api/schema.gen.d.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { ErrorState } from '@/components/page-states/error-state.tsx';
import { Loading } from '@/components/page-states/loading.tsx';
import { choiceQuery, saveChoice } from '../api/choice.ts';

const frequencies = ['DAILY', 'WEEKLY', 'OFF'] as const;
const languages = ['VI', 'EN'] as const;

type Choice = NoticeChoice['mail'] | NoticeChoice['language'];

const values = ({ mail, language }: NoticeChoice): NoticeChoiceRequest => ({ mail, language });

/** How often, and in which language, the person wants to be told by mail. */
export function ChoiceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('notice');
  const { message } = App.useApp();
  const client = useQueryClient();
  const { data: choice, ...query } = useQuery(choiceQuery);
  const said = (value: unknown) => t(`choice.${value as Choice}`);
  return (
    <Modal open title={t('choice.title')} footer={null} onCancel={onClose}>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loading />}
      {choice && (
        <>
          <p>
            {choice.address
              ? t('choice.address', { address: choice.address })
              : t('choice.noAddress')}
          </p>
          <RecordForm<NoticeChoiceRequest, NoticeChoice, NoticeChoice>
            initial={values(choice)}
            version={choice.version}
            fields={[
              { name: 'mail', label: t('choice.mail'), show: said },
              {
                name: 'language',
                label: t('choice.language'),
                show: said,
              },
            ]}
            toValues={values}
            save={saveChoice}
            onSaved={(saved) => {
              client.setQueryData(choiceQuery.queryKey, saved);
              void message.success(t('choice.saved'));
              onClose();
            }}
            onCancel={onClose}
          >
            <Form.Item name="mail" label={t('choice.mail')}>
              <Radio.Group
                vertical
                options={frequencies.map((value) => ({ value, label: t(`choice.${value}`) }))}
              />
            </Form.Item>
            <Form.Item name="language" label={t('choice.language')}>
              <Select
                options={languages.map((value) => ({ value, label: t(`choice.${value}`) }))}
              />
            </Form.Item>
          </RecordForm>
        </>
      )}
    </Modal>
  );
}
