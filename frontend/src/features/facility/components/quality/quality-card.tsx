import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility, FacilityFinding } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDate } from '@/i18n/format.ts';
import { qualityQuery } from '../../api/findings.ts';
import styles from '../facility.module.css';
import { CompletenessTag } from '../facility-words.tsx';
import { FindingNote } from './finding-note.tsx';
import { FindingTitle } from './finding-title.tsx';
import { FindingTag, SeverityTag, useRules } from './quality-words.tsx';
import { SettleDialog } from './settle-dialog.tsx';

interface QualityCardProps {
  facility: Facility;
  /** Of a day that is over: what is found is about today. */
  readOnly: boolean;
}

/** How good the record is, what to do next, and what people have said to what is found in it. */
export function QualityCard({ facility, readOnly }: QualityCardProps) {
  const { t } = useTranslation(['quality', 'facility', 'registry']);
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
              <li key={field}>{t(`registry:field.${field as 'name'}`)}</li>
            ))}
          </ul>
        </>
      )}
      {!readOnly && <Found facilityId={facility.id} />}
    </section>
  );
}

function Found({ facilityId }: { facilityId: string }) {
  const query = useQuery(qualityQuery(facilityId));
  return (
    <QueryState query={query}>
      {({ nextRule, findings }) => (
        <Findings facilityId={facilityId} nextRule={nextRule} findings={findings} />
      )}
    </QueryState>
  );
}

interface FindingsProps {
  facilityId: string;
  nextRule: FacilityFinding['rule'] | undefined;
  findings: FacilityFinding[];
}

function Findings({ facilityId, nextRule, findings }: FindingsProps) {
  const { t } = useTranslation('quality');
  const rules = useRules();
  const mayWrite = useCan('facility:write');
  const [open, setOpen] = useState<FacilityFinding>();
  if (findings.length === 0) return <p>{t('nothing')}</p>;
  const next = nextRule && rules[nextRule];
  return (
    <>
      {next && (
        <p>
          <strong>{t('next')}</strong> {next.nextAction}
        </p>
      )}
      <ul className={styles.events} aria-label={t('findings')}>
        {findings.map((finding) => (
          <li key={finding.rule} className={styles.event}>
            <div className={styles.named}>
              <span className={styles.tags}>
                <SeverityTag severity={finding.severity} />
                <FindingTag finding={finding} />
              </span>
              <FindingTitle
                finding={finding}
                facilityId={facilityId}
                title={rules[finding.rule]?.title}
              />
              <FindingNote finding={finding} />
            </div>
            {mayWrite && (
              <Button
                size="small"
                aria-label={t('settleOne', { title: rules[finding.rule]?.title ?? '' })}
                onClick={() => setOpen(finding)}
              >
                {t('settle')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <SettleDialog facilityId={facilityId} finding={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}
