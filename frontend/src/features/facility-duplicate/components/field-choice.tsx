import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Facility } from '@/api/schema.gen.d.ts';
import { formatDate, formatNumber } from '@/i18n/format.ts';

interface FieldChoiceProps {
  field: string;
  kept: Facility;
  merged: Facility;
  fromMerged: boolean;
  onChoose: (fromMerged: boolean) => void;
}

/** One field in which two records differ; the whole cell can be chosen. */
export function FieldChoice({ field, kept, merged, fromMerged, onChoose }: FieldChoiceProps) {
  const { t } = useTranslation(['registry', 'duplicate']);
  const show = useFieldText();
  const label = t(`registry:field.${field as 'name'}`);
  const side = (facility: Facility, mine: boolean) => (
    <td>
      <Radio
        name={field}
        checked={fromMerged === mine}
        onChange={() => onChoose(mine)}
        aria-label={`${label}: ${show(facility, field) || t('duplicate:none')}`}
      >
        {show(facility, field) || t('duplicate:none')}
      </Radio>
    </td>
  );
  return (
    <tr>
      <th scope="row">{label}</th>
      {side(kept, false)}
      {side(merged, true)}
    </tr>
  );
}

/** The value of a field as an officer reads it. */
function useFieldText() {
  const { t } = useTranslation('registry');
  return (facility: Facility, field: string): string => {
    switch (field) {
      case 'enterpriseId':
        return facility.enterprise?.name ?? '';
      case 'adminUnitId':
        return facility.adminUnit.name;
      case 'zoneId':
        return facility.zone?.name ?? '';
      case 'sectorId':
        return facility.sector
          ? `${facility.sector.code} ${facility.sector.name} (${facility.sector.vsicVersion})`
          : '';
      case 'latitude':
        return facility.latitude === undefined
          ? ''
          : `${formatNumber(facility.latitude)}; ${formatNumber(facility.longitude)}`;
      case 'annualToe':
        return facility.annualToe === undefined
          ? ''
          : `${formatNumber(facility.annualToe)} TOE (${facility.annualToeYear})`;
      case 'operatingFrom':
        return formatDate(facility.operatingFrom);
      case 'employees':
        return formatNumber(facility.employees);
      case 'aliases':
        return facility.aliases.join('; ');
      case 'size':
        return facility.size ? t(`size.${facility.size}`) : '';
      case 'status':
        return t(`status.${facility.status}`);
      case 'pollutionRisk':
        return facility.pollutionRisk ? t(`risk.${facility.pollutionRisk}`) : '';
      case 'name':
      case 'taxCode':
      case 'address':
      case 'note':
        return facility[field] ?? '';
      default:
        return '';
    }
  };
}
