import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanStatus } from '@/api/schema.gen.d.ts';

const colors = { DRAFT: 'orange', ACTIVE: 'green', ENDED: 'default' } as const;

export function PlanStatusTag({ status }: { status: PlanStatus }) {
  const { t } = useTranslation('reading');
  return (
    <Tag color={colors[status]} variant="outlined">
      {t(`status.${status}`)}
    </Tag>
  );
}
