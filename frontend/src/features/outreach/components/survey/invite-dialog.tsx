import { useMutation } from '@tanstack/react-query';
import { Alert, Form, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerPhase } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { problemText } from '@/api/problem.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RemoteMultiSelect } from '@/components/remote-select/remote-multi-select.tsx';
import { today } from '@/i18n/format.ts';
import { facilityChoices } from '../../api/choices.ts';
import { invite } from '../../api/surveys.ts';
import { useChanged } from '../use-changed.ts';
import { Links } from './links.tsx';
import { phases } from './survey-params.ts';

interface InviteDialogProps {
  /** Invites those who take part in it, to answer before or after. */
  activityId?: string;
  onClose: () => void;
}

/** A month from today. */
function inAMonth(): string {
  const day = new Date(`${today()}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 30);
  return day.toISOString().slice(0, 10);
}

/** Makes links for facilities, and shows them: once, for the database has only their hash. */
export function InviteDialog({ activityId, onClose }: InviteDialogProps) {
  const { t } = useTranslation(['survey', 'common']);
  const { changed } = useChanged();
  const [id] = useState(newId);
  const [facilityIds, setFacilityIds] = useState<string[]>([]);
  const [phase, setPhase] = useState<AnswerPhase>('BEFORE');
  const [expiresOn, setExpiresOn] = useState<string | null>(inAMonth);
  const making = useMutation({
    mutationFn: () =>
      invite({
        id,
        expiresOn: expiresOn ?? '',
        ...(activityId ? { activityId, phase } : { facilityIds }),
      }),
    onSuccess: () => changed(),
  });
  const made = making.data;
  return (
    <Modal
      open
      width={760}
      title={made ? t('links.title') : activityId ? t('inviteParticipants') : t('invite')}
      onCancel={onClose}
      mask={{ closable: false }}
      okText={made ? t('common:action.close') : t('links.make')}
      cancelButtonProps={{ style: made ? { display: 'none' } : {} }}
      okButtonProps={{
        disabled: !made && (!expiresOn || (!activityId && facilityIds.length === 0)),
      }}
      confirmLoading={making.isPending}
      onOk={() => (made ? onClose() : making.mutate())}
    >
      {making.isError && <Alert type="error" showIcon title={problemText(making.error)} />}
      {made ? (
        <Links invitations={made} />
      ) : (
        <Form layout="vertical">
          <p>{t('links.intro')}</p>
          {activityId ? (
            <Form.Item label={t('phaseLabel')}>
              <Radio.Group
                aria-label={t('phaseLabel')}
                value={phase}
                options={phases.map((value) => ({ value, label: t(`phase.${value}`) }))}
                onChange={(event) => setPhase(event.target.value as AnswerPhase)}
              />
            </Form.Item>
          ) : (
            <Form.Item label={t('facilities')}>
              <RemoteMultiSelect
                label={t('chooseFacilities')}
                placeholder={t('chooseHint')}
                choices={facilityChoices}
                value={facilityIds}
                onChange={setFacilityIds}
              />
            </Form.Item>
          )}
          <Form.Item label={t('expiresOn')}>
            <DateInput aria-label={t('expiresOn')} value={expiresOn} onChange={setExpiresOn} />
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
}
