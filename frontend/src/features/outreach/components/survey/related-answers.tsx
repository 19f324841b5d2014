import { SendOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutreachActivity } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { ActivityResults } from './activity-results.tsx';
import { AnswersTable } from './answers-table.tsx';
import { InviteDialog } from './invite-dialog.tsx';

/** What participants answered before and after, on the page of the activity. */
export function ActivityAnswers({ activity }: { activity: OutreachActivity }) {
  const { t } = useTranslation('survey');
  const [inviting, setInviting] = useState(false);
  const seesAnswers = useCan('facility:confidential');
  return (
    <>
      <ActivityResults activityId={activity.id} />
      {seesAnswers && activity.rights.edit && (
        <p>
          <Button icon={<SendOutlined aria-hidden />} onClick={() => setInviting(true)}>
            {t('inviteParticipants')}
          </Button>
        </p>
      )}
      {seesAnswers && <AnswersTable of={{ activity: activity.id }} />}
      {inviting && <InviteDialog activityId={activity.id} onClose={() => setInviting(false)} />}
    </>
  );
}

/** What a facility answered, on its page. */
export function FacilityAnswers({ facilityId }: { facilityId: string }) {
  return <AnswersTable of={{ facility: facilityId }} />;
}
