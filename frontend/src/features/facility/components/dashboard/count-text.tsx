import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format.ts';

/** A number of records; one that is not counted to the end says so. */
export function CountText({ count, exact }: { count: number; exact: boolean }) {
  const { t } = useTranslation('dashboard');
  return (
    <b>{exact ? formatNumber(count) : t('moreThan', { count: formatNumber(count) as never })}</b>
  );
}
