import { PrinterOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutreachActivity, OutreachCheckIn } from '@/api/schema.gen.d.ts';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { checkInQuery, closeCheckIn, openCheckIn } from '../api/check-in.ts';
import { activityQuery } from '../api/get-activity.ts';
import { dayRange } from './activity-words.tsx';
import styles from './check-in.module.css';
import { useChanged } from './use-changed.ts';

/** The code that participants scan: big enough for a wall, and for a sheet of paper at the door. */
export function CheckInPage({ activityId }: { activityId: string }) {
  const activity = useQuery(activityQuery(activityId));
  const checkIn = useQuery(checkInQuery(activityId));
  return (
    <QueryState query={activity}>
      {(shown) => (
        <QueryState query={checkIn}>
          {(open) => <Shown activity={shown} checkIn={open} />}
        </QueryState>
      )}
    </QueryState>
  );
}

interface ShownProps {
  activity: OutreachActivity;
  checkIn: OutreachCheckIn | null;
}

function Shown({ activity, checkIn }: ShownProps) {
  const { t } = useTranslation(['outreach', 'common']);
  const { message, modal } = App.useApp();
  const { changed, failed } = useChanged();
  const opening = useMutation({
    mutationFn: () => openCheckIn(activity.id),
    onSuccess: () => {
      void message.success(t('checkIn.opened'));
      return changed();
    },
    onError: failed,
  });
  const closing = useMutation({
    mutationFn: (version: number) => closeCheckIn(activity.id, version),
    onSuccess: () => {
      void message.success(t('checkIn.closedNow'));
      return changed();
    },
    onError: failed,
  });
  return (
    <>
      <PageHeader
        title={t('checkIn.title')}
        subtitle={t('checkIn.intro')}
        crumbs={{ '/outreach-activities/$activityId': activity.title }}
        actions={
          checkIn && (
            <>
              <Button icon={<PrinterOutlined aria-hidden />} onClick={() => globalThis.print()}>
                {t('checkIn.print')}
              </Button>
              <Button
                danger
                loading={closing.isPending}
                onClick={() =>
                  void modal.confirm({
                    title: t('checkIn.closeTitle'),
                    content: t('checkIn.closeText'),
                    okText: t('checkIn.close'),
                    okButtonProps: { danger: true },
                    cancelText: t('common:action.cancel'),
                    onOk: () => closing.mutate(checkIn.version),
                  })
                }
              >
                {t('checkIn.close')}
              </Button>
            </>
          )
        }
      />
      {checkIn ? (
        <Code activity={activity} checkIn={checkIn} />
      ) : (
        <Empty
          text={t('checkIn.closed')}
          action={
            <Button type="primary" loading={opening.isPending} onClick={() => opening.mutate()}>
              {t('checkIn.open')}
            </Button>
          }
        />
      )}
    </>
  );
}

function Code({ activity, checkIn }: { activity: OutreachActivity; checkIn: OutreachCheckIn }) {
  const { t } = useTranslation('outreach');
  const link = `${location.origin}/check-in/${checkIn.token}`;
  return (
    <section className={styles.sheet} aria-labelledby="check-in-title">
      <h2 id="check-in-title">{activity.title}</h2>
      <p>{t('checkIn.days', { days: dayRange(checkIn.opensOn, checkIn.closesOn) })}</p>
      <div
        className={styles.code}
        role="img"
        aria-label={t('checkIn.code', { title: activity.title })}
      >
        {/* The drawing says that it is a picture, and cannot be told of what. */}
        <div aria-hidden>
          <QRCode type="svg" value={link} size={640} errorLevel="M" bordered={false} />
        </div>
      </div>
      <p className={styles.link}>{link}</p>
      {activity.rights.seePeople && (
        <div className={styles.screen}>
          <ButtonLink
            to="/outreach-activities/$activityId"
            params={{ activityId: activity.id }}
            search={{ tab: 'people' } as never}
          >
            {t('checkIn.entries')}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}
