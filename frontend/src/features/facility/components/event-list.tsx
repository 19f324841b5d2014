import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility, FacilityEvent } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { useCan } from '@/auth/can.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDate } from '@/i18n/format.ts';
import { undoEvent } from '../api/facility-acts.ts';
import { eventsQuery } from '../api/list-events.ts';
import { EventDialog } from './event-dialog.tsx';
import styles from './facility.module.css';

interface EventListProps {
  facility: Facility;
  readOnly: boolean;
}

/** What happened to a facility, the latest first; the latest can be taken back. */
export function EventList({ facility, readOnly }: EventListProps) {
  const { t } = useTranslation('facility');
  const mayWrite = useCan('facility:write') && !readOnly;
  const [adding, setAdding] = useState(false);
  const query = useQuery(eventsQuery(facility.id));
  return (
    <section className={styles.card}>
      <QueryState query={query}>
        {(events) =>
          events.length === 0 ? (
            <p className={styles.quiet}>{t('noEvents')}</p>
          ) : (
            <ol className={styles.events}>
              {events.map((event) => (
                <li key={event.id} className={styles.event}>
                  <EventRow event={event} facility={facility} mayUndo={mayWrite} />
                </li>
              ))}
            </ol>
          )
        }
      </QueryState>
      {mayWrite && <Button onClick={() => setAdding(true)}>{t('addEvent')}</Button>}
      {adding && <EventDialog facility={facility} onClose={() => setAdding(false)} />}
    </section>
  );
}

interface EventRowProps {
  event: FacilityEvent;
  facility: Facility;
  mayUndo: boolean;
}

function EventRow({ event, facility, mayUndo }: EventRowProps) {
  const { t } = useTranslation(['facility', 'registry', 'common']);
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const undoing = useMutation({
    mutationFn: () => undoEvent(facility, event.id),
    onSuccess: () => {
      void message.success(t('eventUndone'));
      return client.invalidateQueries({ queryKey: ['facility'] });
    },
    onError: (error) => message.error(problemText(error)),
  });
  const details = [
    event.kind === 'RENAME' && t('nameBefore', { name: event.nameBefore }),
    event.kind === 'STATUS' &&
      event.statusBefore &&
      t('statusBefore', { status: t(`registry:status.${event.statusBefore}`) }),
    event.otherFacility?.name,
    event.indicators && t(`indicators.${event.indicators}`),
    event.legalBasis,
    event.note,
  ].filter(Boolean);
  return (
    <>
      <div>
        <strong>
          {formatDate(event.occurredOn)} · {t(`event.${event.kind}`)}
        </strong>
        <br />
        <span className={styles.quiet}>{details.join(' · ')}</span>
      </div>
      {mayUndo && event.undoable && (
        <Button
          loading={undoing.isPending}
          onClick={() =>
            void modal.confirm({
              title: t('undoEventTitle'),
              content: t('undoEventText'),
              okText: t('undoEvent'),
              cancelText: t('common:action.cancel'),
              onOk: () => undoing.mutate(),
            })
          }
        >
          {t('undoEvent')}
        </Button>
      )}
    </>
  );
}
