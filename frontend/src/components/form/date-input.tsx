import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';

interface DateInputProps {
  id?: string;
  /** `yyyy-MM-dd`, as the API has it. */
  value?: string | null;
  onChange?: (value: string | null) => void;
  'aria-label'?: string;
  /** By default how a date is written. */
  placeholder?: string;
}

/** A calendar day, without a time zone that could move it. Stands in a `Form.Item`. */
export function DateInput({ value, onChange, placeholder, ...rest }: DateInputProps) {
  const { t } = useTranslation();
  return (
    <DatePicker
      {...rest}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
      format={['DD/MM/YYYY', 'D/M/YYYY', 'YYYY-MM-DD']}
      placeholder={placeholder ?? t('form.datePlaceholder')}
      style={{ width: '100%', maxWidth: 200 }}
    />
  );
}
