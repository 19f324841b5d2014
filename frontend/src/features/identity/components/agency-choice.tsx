import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { matches } from '@/config/fold-text.ts';
import { agencyChoicesQuery } from '../api/scope-targets.ts';

type AgencyChoiceProps = Omit<SelectProps, 'options' | 'showSearch'>;

/** Chooses the agency that somebody works for, or reaches; stands in a `Form.Item`. */
export function AgencyChoice(props: AgencyChoiceProps) {
  const { t } = useTranslation('identity');
  const agencies = useQuery(agencyChoicesQuery);
  return (
    <Select
      allowClear
      placeholder={t('chooseAgency')}
      popupMatchSelectWidth={false}
      loading={agencies.isPending}
      {...props}
      options={(agencies.data?.items ?? []).map(({ id, code, name, aliases }) => ({
        value: id,
        label: name,
        search: [code, name, ...aliases].join(' '),
      }))}
      showSearch={{
        filterOption: (typed, option) => matches(option?.['search'] ?? '', typed),
      }}
    />
  );
}
