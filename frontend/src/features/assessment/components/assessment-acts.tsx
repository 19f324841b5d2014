import { useMutation } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PotentialAssessment } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import {
  completeAssessment,
  deleteAssessment,
  restoreAssessment,
  verifyAssessment,
} from '../api/assessments.ts';
import { ReopenDialog } from './reopen-dialog.tsx';
import { useChanged } from './use-changed.ts';

interface ActsProps {
  assessment: PotentialAssessment;
  onClose: () => void;
  onChanged: (assessment: PotentialAssessment) => void;
  onEdit: () => void;
}

/** What can be done with an assessment in its state, by who may. */
export function AssessmentActs(props: ActsProps) {
  const { state } = props.assessment;
  const mayWrite = useCan('assessment:write');
  const mayVerify = useCan('assessment:verify');
  const open = state === 'PLANNED' || state === 'IN_PROGRESS';
  if (state === 'VERIFIED' || !(mayWrite || mayVerify)) return null;
  return (
    <Space wrap style={{ marginBottom: 8 }}>
      {open && mayWrite && <OpenActs {...props} />}
      {!open && <CompletedActs {...props} mayWrite={mayWrite} mayVerify={mayVerify} />}
    </Space>
  );
}

function useAct(
  { assessment, onChanged }: ActsProps,
  act: (assessment: PotentialAssessment) => Promise<PotentialAssessment>,
  text: string,
) {
  const { message } = App.useApp();
  const { changed, failed } = useChanged();
  return useMutation({
    mutationFn: () => act(assessment),
    onSuccess: (result) => {
      void message.success(text);
      onChanged(result);
      return changed();
    },
    onError: failed,
  });
}

function OpenActs(props: ActsProps) {
  const { assessment, onClose, onEdit } = props;
  const { t } = useTranslation(['assessment', 'common']);
  const undo = useUndo();
  const { changed, failed } = useChanged();
  const completing = useAct(props, completeAssessment, t('completed'));
  const restoring = useMutation({
    mutationFn: () => restoreAssessment(assessment.id),
    onSuccess: () => changed(),
    onError: failed,
  });
  const deleting = useMutation({
    mutationFn: () => deleteAssessment(assessment),
    onSuccess: () => {
      undo(t('deleted', { name: assessment.facility.name }), () => restoring.mutate());
      onClose();
      return changed();
    },
    onError: failed,
  });
  return (
    <>
      {assessment.score !== undefined && (
        <Button type="primary" loading={completing.isPending} onClick={() => completing.mutate()}>
          {t('complete')}
        </Button>
      )}
      <Button onClick={onEdit}>{t('goOn')}</Button>
      <Button danger loading={deleting.isPending} onClick={() => deleting.mutate()}>
        {t('common:action.delete')}
      </Button>
    </>
  );
}

function CompletedActs(props: ActsProps & { mayWrite: boolean; mayVerify: boolean }) {
  const { t } = useTranslation('assessment');
  const [reopening, setReopening] = useState(false);
  const verifying = useAct(props, verifyAssessment, t('verified'));
  return (
    <>
      {props.mayVerify && (
        <Button type="primary" loading={verifying.isPending} onClick={() => verifying.mutate()}>
          {t('verify')}
        </Button>
      )}
      {props.mayWrite && <Button onClick={() => setReopening(true)}>{t('reopen')}</Button>}
      {reopening && (
        <ReopenDialog
          assessment={props.assessment}
          onClose={() => setReopening(false)}
          onReopened={(assessment) => {
            setReopening(false);
            props.onChanged(assessment);
          }}
        />
      )}
    </>
  );
}
