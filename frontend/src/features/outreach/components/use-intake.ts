import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutreachIntake } from '@/api/schema.gen.d.ts';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { deleteIntake } from '../api/participants.ts';
import { useChanged } from './use-changed.ts';

/** Says what came of adding facilities, with a way back for all of it. */
export function useIntake(activityId: string): (intake: OutreachIntake) => Promise<unknown> {
  const { t } = useTranslation('outreach');
  const { message } = App.useApp();
  const undo = useUndo();
  const { changed, failed } = useChanged();
  return ({ id, version, added }) => {
    if (added === 0) void message.info(t('facilities.none'));
    else {
      undo(t('facilities.added', { count: added }), () => {
        deleteIntake(activityId, id, version).then(changed, failed);
      });
    }
    return changed();
  };
}
