import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import styles from './facility.module.css';
import { LocationTag } from './facility-words.tsx';
import { Fact } from './fact.tsx';
import { QualityCard } from './quality/quality-card.tsx';

interface FacilityDetailsProps {
  facility: Facility;
  /** Of a day that is over; nothing of it is changed. */
  readOnly: boolean;
}

/** What is known of a facility, where it comes from, and what to do next. */
export function FacilityDetails({ facility, readOnly }: FacilityDetailsProps) {
  const { t } = useTranslation(['registry', 'facility']);
  const mayLock = useCan('facility:write') && !readOnly;
  const { sector, annualToe } = facility;
  const facts: [fields: string[], ReactNode][] = [
    [['name'], facility.name],
    [['aliases'], facility.aliases.join('; ')],
    [['enterpriseId'], facility.enterprise && <Owner key="owner" owner={facility.enterprise} />],
    [['taxCode'], facility.taxCode],
    [['adminUnitId'], facility.adminUnit.name],
    [['address'], facility.address],
    [['zoneId'], facility.zone?.name],
    [['latitude', 'longitude'], <Place key="place" facility={facility} />],
    [['sectorId'], sector && `${sector.code} ${sector.name} (VSIC ${sector.vsicVersion})`],
    [['size'], facility.size && t(`size.${facility.size}`)],
    [['employees'], formatNumber(facility.employees)],
    [['pollutionRisk'], facility.pollutionRisk && t(`risk.${facility.pollutionRisk}`)],
    [['operatingFrom'], formatDate(facility.operatingFrom)],
    [
      ['annualToe', 'annualToeYear'],
      annualToe !== undefined && <Energy key="energy" facility={facility} />,
    ],
    [['note'], facility.note],
  ];
  return (
    <div className={styles.cards}>
      <section className={styles.card}>
        <h2>{t('facility:facts')}</h2>
        {mayLock && <p className={styles.origin}>{t('facility:lockIntro')}</p>}
        <dl className={styles.facts}>
          {facts.map(([fields, value]) => (
            <Fact key={fields[0]} fields={fields} facility={facility} mayLock={mayLock}>
              {value}
            </Fact>
          ))}
        </dl>
      </section>
      <QualityCard facility={facility} readOnly={readOnly} />
    </div>
  );
}

/** Leads to the owner, for those who may look at owners. */
function Owner({ owner }: { owner: NonNullable<Facility['enterprise']> }) {
  return useCan('enterprise:read') ? (
    <Link to="/enterprises" search={{ open: owner.id } as never}>
      {owner.name}
    </Link>
  ) : (
    owner.name
  );
}

/** Declared use of a year; a large user is marked. */
function Energy({ facility }: { facility: Facility }) {
  const { t } = useTranslation('facility');
  const { annualToe, annualToeYear, largeEnergyUser } = facility;
  return (
    <span className={styles.tags}>
      {formatNumber(annualToe)} TOE ({annualToeYear})
      {largeEnergyUser && <ToneTag tone="warn">{t('largeEnergyUser')}</ToneTag>}
    </span>
  );
}

function Place({ facility }: { facility: Facility }) {
  const { latitude, longitude, locationCheck, locationReason } = facility;
  return (
    <span className={styles.tags}>
      {latitude !== undefined && `${formatNumber(latitude)}; ${formatNumber(longitude)}`}
      <LocationTag check={locationCheck} />
      {locationReason}
    </span>
  );
}
