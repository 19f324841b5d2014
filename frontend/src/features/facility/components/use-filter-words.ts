import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/auth/can.tsx';
import { formatDate } from '@/i18n/format.ts';
import { cohortQuery } from '../api/cohorts.ts';
import { bandOf } from './completeness-band.ts';
import { filterOf, type FacilityParam } from './facility-params.ts';
import { useChosenName } from './use-chosen-name.ts';

/** One filter in words, and the parameters that it stands for. */
interface FilterWords {
  names: FacilityParam[];
  text: string;
}

/** The filters of the address as a person would say them. */
export function useFilterWords(search: Record<string, unknown>): FilterWords[] {
  const { t } = useTranslation(['facility', 'registry']);
  const chosen = filterOf(search);
  const area = useChosenName('unit', chosen.area);
  const unit = useChosenName('unit', chosen.unit);
  const district = useChosenName('unit', chosen.district);
  const sector = useChosenName('sector', chosen.sector);
  const division = useChosenName('sector', chosen.division);
  const zone = useChosenName('zone', chosen.zone);
  const owners = useCan('enterprise:read');
  const enterprise = useChosenName('enterprise', owners ? chosen.enterprise : undefined);
  const frozen = useQuery({
    ...cohortQuery(chosen.cohort ?? ''),
    enabled: chosen.cohort !== undefined,
  }).data;
  const words: FilterWords[] = [];

  function say(names: FacilityParam[], label: string, value: string | undefined) {
    words.push({ names, text: value === undefined ? label : `${label}: ${value}` });
  }

  if (chosen.q) say(['q'], t('filter.q'), chosen.q);
  if (chosen.asOf) say(['asOf'], t('filter.asOf'), formatDate(chosen.asOf));
  if (chosen.area) say(['area'], t('filter.area'), area?.label ?? '…');
  if (chosen.district) say(['district'], t('filter.district'), district?.label ?? '…');
  if (chosen.unit) say(['unit'], t('filter.unit'), unit?.label ?? '…');
  if (chosen.sector) say(['sector'], t('filter.sector'), sector?.label ?? '…');
  if (chosen.division) say(['division'], t('filter.division'), division?.label ?? '…');
  if (chosen.size) {
    say(
      ['size_'],
      t('registry:field.size'),
      chosen.size.map((value) => t(`registry:size.${value}`)).join(', '),
    );
  }
  if (chosen.status) {
    say(
      ['status'],
      t('registry:field.status'),
      chosen.status.map((value) => t(`registry:status.${value}`)).join(', '),
    );
  }
  if (chosen.pollutionRisk) {
    say(
      ['pollutionRisk'],
      t('registry:field.pollutionRisk'),
      chosen.pollutionRisk.map((value) => t(`registry:risk.${value}`)).join(', '),
    );
  }
  if (chosen.without) {
    say(
      ['without'],
      t('filter.without'),
      chosen.without.map((value) => t(`filter.unknown.${value}`)).join(', '),
    );
  }
  if (chosen.zone) say(['zone'], t('registry:field.zoneId'), zone?.label ?? '…');
  if (chosen.enterprise) {
    say(['enterprise'], t('registry:field.enterpriseId'), enterprise?.label ?? '…');
  }
  if (chosen.locationCheck) {
    say(
      ['locationCheck'],
      t('filter.locationCheck'),
      chosen.locationCheck.map((value) => t(`registry:locationCheck.${value}`)).join(', '),
    );
  }
  const { completenessFrom: from = 0, completenessTo: to = 100 } = chosen;
  if (from > 0 || to < 100) {
    const band = bandOf(chosen);
    say(
      ['completenessFrom', 'completenessTo'],
      t('completeness'),
      band ? t(`filter.band.${band}`) : t('filter.percents', { from, to }),
    );
  }
  if (chosen.notConfirmedSince) {
    say(['notConfirmedSince'], t('filter.notConfirmedSince'), formatDate(chosen.notConfirmedSince));
  }
  if (chosen.neverConfirmed) say(['neverConfirmed'], t('filter.neverConfirmed'), undefined);
  if (chosen.cohort) say(['cohort'], t('filter.cohort'), formatDate(frozen?.day) || '…');
  if (chosen.changedSince) {
    say(['changedSince'], t('filter.changedSince'), formatDate(chosen.changedSince));
  }
  if (chosen.largeEnergyUser) say(['largeEnergyUser'], t('largeEnergyUser'), undefined);
  return words;
}
