import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/components/form/date-input.tsx';
import { matches } from '@/components/text/fold-text.ts';
import { formatDate } from '@/i18n/format.ts';
import { doubtsOfTab, tabs } from '../draft/doubts.ts';
import { isWithin } from '../draft/pointer.ts';
import { useDraft } from '../draft/use-draft.ts';
import { BasisTable } from './basis-table.tsx';
import { FieldCell, Marked } from './cell-editors.tsx';
import { DoubtMarks } from './doubt-marks.tsx';
import { useBodies } from './use-bodies.ts';
import styles from './import.module.css';

const texts = ['number', 'title', 'issuer'] as const;
const signature = ['signatory', 'signatoryTitle', 'place'] as const;
const days = ['issuedOn', 'periodStart', 'periodEnd'] as const;

/** What identifies the plan, and what it rests on. */
export function HeaderTab() {
  const { t } = useTranslation('import');
  const { draft, readOnly, set } = useDraft();
  const { header } = draft;
  const { agencyOptions, nameOf } = useBodies();
  const general = doubtsOfTab(draft, 'header').filter(
    ({ path }) => !tabs.header.some((pointer) => isWithin(path, pointer)),
  );
  const issuer = header.issuerCode ? `A:${header.issuerCode}` : null;

  const text = (name: (typeof texts)[number] | (typeof signature)[number]) => (
    <Row key={name} head={t(`header.${name}`)}>
      <FieldCell label={t(`header.${name}`)} pointer={`/header/${name}`} value={header[name]} />
    </Row>
  );
  return (
    <>
      <DoubtMarks doubts={general} />
      <dl className={styles.fields}>
        {texts.map(text)}
        <Row head={t('header.issuerCode')}>
          <Marked pointer="/header/issuerCode">
            {readOnly ? (
              (nameOf(issuer ?? undefined) ?? t('party.choose'))
            ) : (
              <Select
                className={styles.bodySelect}
                aria-label={t('header.issuerCode')}
                placeholder={t('party.choose')}
                allowClear
                showSearch={{
                  filterOption: (typed, option) => matches(option?.label ?? '', typed),
                }}
                options={agencyOptions}
                value={issuer}
                onChange={(key: string | undefined) =>
                  set('/header/issuerCode', key?.slice(2) ?? null)
                }
              />
            )}
          </Marked>
        </Row>
        {signature.map(text)}
        {days.map((name) => (
          <Row key={name} head={t(`header.${name}`)}>
            <Marked pointer={`/header/${name}`}>
              {readOnly ? (
                formatDate(header[name])
              ) : (
                <DateInput
                  aria-label={t(`header.${name}`)}
                  value={header[name] ?? null}
                  onChange={(day) => set(`/header/${name}`, day)}
                />
              )}
            </Marked>
          </Row>
        ))}
      </dl>
      <h2 className={styles.heading}>{t('basis.title')}</h2>
      <BasisTable />
    </>
  );
}

function Row({ head, children }: { head: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{head}</dt>
      <dd>{children}</dd>
    </div>
  );
}
