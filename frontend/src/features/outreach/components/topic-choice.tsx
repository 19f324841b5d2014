import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutreachTopic } from '@/api/schema.gen.d.ts';
import { topics } from './activity-codes.ts';

interface TopicChoiceProps {
  value?: OutreachTopic[];
  onChange?: (value: OutreachTopic[]) => void;
}

/** One topic or both; stands in a `Form.Item`, whose `aria-required` a group may not carry. */
export function TopicChoice({ value = [], onChange }: TopicChoiceProps) {
  const { t } = useTranslation('outreach');
  return (
    <div role="group" aria-label={t('field.topics')}>
      <Checkbox.Group
        options={topics.map((topic) => ({ value: topic, label: t(`topic.${topic}`) }))}
        value={value}
        onChange={(chosen) => onChange?.(chosen)}
      />
    </div>
  );
}
