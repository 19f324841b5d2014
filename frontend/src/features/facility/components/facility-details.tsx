import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility, FieldOrigin } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import styles from './facility.module.css';
import { CompletenessTag, LocationTag } from './facility-words.tsx';

/** What is known of a facility, where it comes from, and what to do next. */
export function FacilityDetails({ facility }: { facility: Facility }) {
  const { t } = useTranslation(['registry', 'facility']);
  const { sector, annualToe, annualToeYear } = facility;
  const facts: [string, ReactNode][] = [
    ['name', facility.name],
    ['aliases', facility.aliases.join('; ')],
    ['enterpriseId', <Owner key="owner" facility={facility} />],
    ['taxCode', facility.taxCode],
    ['adminUnitId', facility.adminUnit.name],
    ['address', facility.address],
    ['zoneId', facility.zone?.name],
    ['latitude', <Place key="place" facility={facility} />],
    ['sectorId', sector && `${sector.code} ${sector.name} (VSIC ${sector.vsicVersion})`],
    ['size', facility.size && t(`size.${facility.size}`)],
    ['employees', formatNumber(facility.employees)],
    ['pollutionRisk', facility.pollutionRisk && t(`risk.${facility.pollutionRisk}`)],
    ['operatingFrom', formatDate(facility.operatingFrom)],
    ['annualToe', annualToe !== undefined && `${formatNumber(annualToe)} TOE (${annualToeYear})`],
    ['note', facility.note],
  ];
  return (
    <div className={styles.cards}>
      <section className={styles.card}>
        <h2>{t('facility:facts')}</h2>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <Fact key={name} name={name} origins={facility.origins}>
              {value}
            </Fact>
          ))}
        </dl>
      </section>
      <Quality facility={facility} />
    </div>
  );
}

interface FactProps {
  name: string;
  origins: Record<string, FieldOrigin>;
  children: ReactNode;
}

function Fact({ name, origins, children }: FactProps) {
  const { t } = useTranslation(['registry', 'facility']);
  const origin = origins[name];
  return (
    <>
      <dt>{t(`field.${name as 'name'}`)}</dt>
      <dd>
        {children || <span className={styles.quiet}>{t('facility:unknown')}</span>}
        {origin?.source && (
          <span className={styles.quiet}>
            {' '}
            ({t('facility:origin', { source: origin.source, day: formatDate(origin.on) })})
          </span>
        )}
        {origin?.locked && <span className={styles.quiet}> · {t('facility:locked')}</span>}
      </dd>
    </>
  );
}

/** Leads to the owner, for those who may look at owners. */
function Owner({ facility: { enterprise } }: { facility: Facility }) {
  const { t } = useTranslation('facility');
  const mayOpen = useCan('enterprise:read');
  if (!enterprise) return <span className={styles.quiet}>{t('unknown')}</span>;
  return mayOpen ? (
    <Link to="/enterprises" search={{ open: enterprise.id } as never}>
      {enterprise.name}
    </Link>
  ) : (
    enterprise.name
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

/** How good the record is, and what would make it better. */
function Quality({ facility }: { facility: Facility }) {
  const { t } = useTranslation(['registry', 'facility']);
  const confirmed = facility.lastConfirmedOn;
  return (
    <section className={styles.card}>
      <h2>{t('facility:quality')}</h2>
      <p className={styles.tags}>
        {t('facility:completeness')} <CompletenessTag percent={facility.completeness} />
      </p>
      <p>
        {confirmed
          ? t('facility:confirmedOn', { day: formatDate(confirmed) })
          : t('facility:neverConfirmed')}
      </p>
      {facility.missing.length > 0 && (
        <>
          <p>{t('facility:missing')}</p>
          <ul className={styles.list}>
            {facility.missing.map((field) => (
              <li key={field}>{t(`field.${field as 'name'}`)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
