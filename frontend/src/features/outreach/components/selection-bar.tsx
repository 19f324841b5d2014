import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { newId } from '@/api/new-id.ts';
import { activityQuery } from '../api/get-activity.ts';
import { addSelection } from '../api/participants.ts';
import { useChanged } from './use-changed.ts';
import { useIntake } from './use-intake.ts';

interface SelectionBarProps {
  activityId: string;
  filter: Parameters<typeof addSelection>[2];
  /** The filter as a person would say it. */
  words: string[];
  /** How many facilities it shows; unknown while they are being counted. */
  total: number | undefined;
}

/** Adds all that a filter shows, once the person has seen how many they are. */
export function SelectionBar({ activityId, filter, words, total }: SelectionBarProps) {
  const { t } = useTranslation(['outreach', 'common']);
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const activity = useQuery(activityQuery(activityId));
  const taken = useIntake(activityId);
  const { failed } = useChanged();
  const title = activity.data?.title ?? '';
  const adding = useMutation({
    mutationFn: (expected: number) =>
      addSelection(activityId, newId(), filter, {
        expected,
        description: (words.join('; ') || t('selection.all')).slice(0, 1000),
      }),
    onSuccess: async (intake) => {
      await navigate({
        to: '/outreach-activities/$activityId',
        params: { activityId },
        search: { tab: 'facilities' } as never,
      });
      await taken(intake);
    },
    onError: failed,
  });
  const count = total ?? 0;
  return (
    <Button
      type="primary"
      disabled={count === 0}
      loading={adding.isPending}
      onClick={() =>
        void modal.confirm({
          title: t('selection.confirmTitle'),
          content: t('selection.confirmText', { count, title }),
          okText: t('selection.add', { count }),
          cancelText: t('common:action.cancel'),
          onOk: () => adding.mutate(count),
        })
      }
    >
      {t('selection.add', { count })}
    </Button>
  );
}
