import { FilterOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutreachActivity, OutreachParticipant } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { RemoteMultiSelect } from '@/components/remote-select/remote-multi-select.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { formatDateTime } from '@/i18n/format.ts';
import { facilityChoices } from '../api/choices.ts';
import {
  addFacilities,
  participantsQuery,
  removeFacility,
  restoreFacility,
} from '../api/participants.ts';
import styles from './outreach.module.css';
import { useChanged } from './use-changed.ts';
import { useIntake } from './use-intake.ts';

const ListDialog = lazy(async () => ({
  default: (await import('./list-dialog.tsx')).ListDialog,
}));

/** The facilities that took part, and the ways to add some. */
export function FacilitiesTab({ activity }: { activity: OutreachActivity }) {
  const { t } = useTranslation('outreach');
  const state = useTableState({ sort: 'name' });
  const q = state.search['q'] as string | undefined;
  const query = useQuery(participantsQuery(activity.id, { ...state.request, ...(q && { q }) }));
  const mayAdd = activity.rights.edit && !activity.rerunOf;
  const columns = useParticipantColumns(activity, mayAdd);
  const hidden = q ? 0 : activity.figures.facilities - (query.data?.total ?? 0);
  return (
    <>
      {activity.rerunOf && <Alert type="info" showIcon title={t('facilities.rerun')} />}
      {mayAdd && <AddFacilities activity={activity} />}
      {query.data && hidden > 0 && (
        <p className={styles.quiet}>{t('facilities.hidden', { count: hidden })}</p>
      )}
      <DataTable
        label={t('tab.facilities')}
        state={state}
        query={query}
        columns={columns}
        filtered={Boolean(q)}
        filters={<TableSearch state={state} label={t('facilities.search')} />}
        {...(!q && { empty: <Empty text={t('facilities.empty')} /> })}
      />
    </>
  );
}

function AddFacilities({ activity }: { activity: OutreachActivity }) {
  const { t } = useTranslation('outreach');
  const [chosen, setChosen] = useState<string[]>([]);
  const [listing, setListing] = useState(false);
  const taken = useIntake(activity.id);
  const { failed } = useChanged();
  const adding = useMutation({
    mutationFn: () => addFacilities(activity.id, newId(), chosen),
    onSuccess: (intake) => {
      setChosen([]);
      return taken(intake);
    },
    onError: failed,
  });
  return (
    <div className={styles.adding}>
      <div className={styles.choose}>
        <RemoteMultiSelect
          label={t('facilities.choose')}
          placeholder={t('facilities.chooseHint')}
          choices={facilityChoices}
          value={chosen}
          onChange={setChosen}
        />
        <Button
          type="primary"
          disabled={chosen.length === 0}
          loading={adding.isPending}
          onClick={() => adding.mutate()}
        >
          {t('facilities.addChosen')}
        </Button>
      </div>
      <div className={styles.tags}>
        <ButtonLink
          icon={<FilterOutlined aria-hidden />}
          to="/outreach-activities/$activityId/selection"
          params={{ activityId: activity.id }}
        >
          {t('facilities.byFilter')}
        </ButtonLink>
        <Button icon={<UploadOutlined aria-hidden />} onClick={() => setListing(true)}>
          {t('facilities.byList')}
        </Button>
      </div>
      {listing && (
        <Suspense>
          <ListDialog
            activityId={activity.id}
            onClose={() => setListing(false)}
            onTaken={(intake) => {
              setListing(false);
              return taken(intake);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function useParticipantColumns(
  activity: OutreachActivity,
  mayRemove: boolean,
): DataColumn<OutreachParticipant>[] {
  const { t } = useTranslation('outreach');
  const { message } = App.useApp();
  const undo = useUndo();
  const { changed, failed } = useChanged();
  const restoring = useMutation({
    mutationFn: ({ id }: OutreachParticipant) => restoreFacility(activity.id, id),
    onSuccess: (_, { facility: { name } }) => {
      void message.success(t('facilities.restored', { name }));
      return changed();
    },
    onError: failed,
  });
  const removing = useMutation({
    mutationFn: (participant: OutreachParticipant) => removeFacility(activity.id, participant),
    onSuccess: (_, participant) => {
      undo(t('facilities.removed', { name: participant.facility.name }), () =>
        restoring.mutate(participant),
      );
      return changed();
    },
    onError: failed,
  });
  return [
    {
      key: 'name',
      title: t('facilities.name'),
      sortKey: 'name',
      width: 320,
      render: ({ facility: { id, name, code } }) => (
        <div className={styles.named}>
          <Link to="/facilities/$facilityId" params={{ facilityId: id }}>
            {name}
          </Link>
          <span className={styles.quiet}>{code}</span>
        </div>
      ),
    },
    {
      key: 'unit',
      title: t('facilities.unit'),
      width: 180,
      render: ({ facility }) => facility.adminUnit.name,
    },
    { key: 'way', title: t('facilities.way'), render: ({ way }) => t(`way.${way}`) },
    {
      key: 'addedAt',
      title: t('facilities.addedAt'),
      sortKey: 'addedAt',
      whole: true,
      render: ({ addedAt }) => formatDateTime(addedAt),
    },
    ...(mayRemove
      ? [
          {
            key: 'remove',
            title: '',
            render: (participant: OutreachParticipant) => (
              <Button
                size="small"
                disabled={removing.isPending}
                aria-label={`${t('facilities.remove')}: ${participant.facility.name}`}
                onClick={() => removing.mutate(participant)}
              >
                {t('facilities.remove')}
              </Button>
            ),
          },
        ]
      : []),
  ];
}
