import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { agenciesQuery } from '../../api/list-agencies.ts';
import { matches } from '@/components/text/fold-text.ts';
import { periodText } from '../period.ts';

type AgencySelectProps = Omit<SelectProps, 'options' | 'showSearch'>;

/** Chooses among all agencies, those of other times too; stands in a `Form.Item`. */
export function AgencySelect(props: AgencySelectProps) {
  const { t } = useTranslation('reference');
  const agencies = useQuery(agenciesQuery({ limit: 200 }));
  const options = (agencies.data?.items ?? []).map((agency) => ({
    value: agency.id,
    label: agency.validTo ? `${agency.name} (${periodText(t, agency)})` : agency.name,
    search: [agency.code, agency.name, ...agency.aliases].join(' '),
  }));
  return (
    <Select
      allowClear
      placeholder={t('agency.choose')}
      popupMatchSelectWidth={false}
      loading={agencies.isPending}
      {...props}
      options={options}
      showSearch={{
        filterOption: (input, option) => matches(option?.['search'] ?? '', input),
      }}
    />
  );
}
