import { useMutation } from '@tanstack/react-query';
import { App, Drawer, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/api/new-id.ts';
import { type BoundaryUpload, uploadBoundaries } from '../../api/boundary-layers.ts';
import { useRefresh } from '../use-refresh.ts';
import { BoundaryForm } from './boundary-form.tsx';
import { BoundaryRefusal } from './boundary-refusal.tsx';

/** Where a layer is handed in; what is wrong with the file is named feature by feature. */
export function BoundaryDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('reference');
  const { message } = App.useApp();
  const refresh = useRefresh();
  // A refused file is mended and sent again: each attempt is a request of its own.
  const [id, setId] = useState(newId);
  const [percent, setPercent] = useState(0);
  const sending = useMutation({
    mutationFn: (layer: BoundaryUpload) => uploadBoundaries(layer, setPercent),
    onMutate: () => setPercent(0),
    onSuccess: async ({ units }) => {
      void message.success(t('boundary.added', { count: units }));
      await refresh();
      onClose();
    },
  });

  return (
    <Drawer open size={680} title={t('boundary.add')} onClose={onClose}>
      {sending.isError && <BoundaryRefusal error={sending.error} />}
      <Spin
        spinning={sending.isPending}
        description={percent < 100 ? t('boundary.sending', { percent }) : t('boundary.checking')}
      >
        <BoundaryForm
          busy={sending.isPending}
          onSubmit={(values) => sending.mutate({ ...values, id })}
          onChange={() => setId(newId())}
          onCancel={onClose}
        />
      </Spin>
    </Drawer>
  );
}
