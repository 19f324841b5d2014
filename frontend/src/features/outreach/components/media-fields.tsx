import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutreachActivity, OutreachKind } from '@/api/schema.gen.d.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { NumberInput } from '@/components/form/number-input.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { firstRunChoices } from '../api/choices.ts';
import { isMedia } from './activity-codes.ts';

/** What only those kinds have that are published. */
export function MediaFields({ activity }: { activity: OutreachActivity | undefined }) {
  const { t } = useTranslation('outreach');
  const kind = Form.useWatch<OutreachKind | null>('kind', Form.useFormInstance());
  if (!isMedia(kind)) return null;
  const first = activity?.rerunOf;
  return (
    <>
      <Form.Item name="outlet" label={t('field.outlet')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="publishedOn" label={t('field.publishedOn')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="copies" label={t('field.copies')}>
        <NumberInput precision={0} min={0} />
      </Form.Item>
      <Form.Item name="durationMinutes" label={t('field.durationMinutes')}>
        <NumberInput precision={0} min={0} />
      </Form.Item>
      <Form.Item name="audience" label={t('field.audience')} extra={t('hint.audience')}>
        <NumberInput precision={0} min={0} />
      </Form.Item>
      <Form.Item name="link" label={t('field.link')}>
        <Input type="url" maxLength={1000} placeholder="https://" />
      </Form.Item>
      <Form.Item name="rerunOfId" label={t('field.rerunOfId')} extra={t('hint.rerunOfId')}>
        <RemoteSelect
          choices={firstRunChoices(kind)}
          known={first && { value: first.id, label: `${first.title} (${first.code})` }}
        />
      </Form.Item>
    </>
  );
}
