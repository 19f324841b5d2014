import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Survey, SurveyResult } from '@/api/schema.gen.d.ts';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { resultQuery, surveysQuery } from '../../api/surveys.ts';
import styles from '../outreach.module.css';
import { ActivityResults } from './activity-results.tsx';
import { Bar } from './bar.tsx';
import { Scroll } from './scroll.tsx';
import survey from './survey.module.css';
import { readSurveyParams } from './survey-params.ts';
import { textOf } from './survey-words.tsx';

/** What the latest answers come to, and what trainings changed. */
export function ResultsTab() {
  const { t } = useTranslation('survey');
  const state = useTableState();
  const { asOf, survey: chosen } = readSurveyParams(state.search);
  const surveys = useQuery(surveysQuery);
  const version =
    surveys.data?.find(({ id }) => id === chosen) ?? surveys.data?.find(({ current }) => current);
  const result = useQuery(
    resultQuery({ ...(asOf && { asOf }), ...(chosen && { survey: chosen }) }),
  );
  return (
    <>
      <div className={styles.tags} style={{ marginBottom: 16 }}>
        <span className={styles.tags}>
          {t('asOf')}
          <DateInput
            aria-label={t('asOf')}
            value={asOf ?? null}
            onChange={(day) => state.filter({ asOf: day ?? undefined })}
          />
        </span>
        <Select
          allowClear
          aria-label={t('version')}
          placeholder={t('anyVersion')}
          style={{ width: 320, maxWidth: '100%' }}
          value={chosen ?? null}
          options={(surveys.data ?? [])
            .filter(({ publishedOn }) => publishedOn)
            .map(({ id, number, title }) => ({
              value: id,
              label: t('versionOf', { number, title }),
            }))}
          onChange={(id: string | undefined) => state.filter({ survey: id })}
        />
      </div>
      <QueryState query={result}>
        {(shown) => (
          <>
            <Totals result={shown} />
            <Spread result={shown} />
            {version && (
              <Questions
                version={version}
                asOf={asOf}
                counted={chosen === version.id ? shown : undefined}
              />
            )}
          </>
        )}
      </QueryState>
      <ActivityResults />
      {version && (
        <p className={survey.method}>
          {t('method', { from: formatNumber(version.awareFrom), number: version.number })}
        </p>
      )}
    </>
  );
}

function Totals({ result }: { result: SurveyResult }) {
  const { t } = useTranslation('survey');
  return (
    <section className={survey.section} aria-labelledby="survey-totals">
      <h2 id="survey-totals">{t('latest', { day: formatDate(result.asOf) })}</h2>
      <dl className={survey.cards}>
        <div className={survey.card}>
          <dt>{t('facilitiesAnswered')}</dt>
          <dd className={survey.value}>{formatNumber(result.facilities)}</dd>
        </div>
        <div className={survey.card}>
          <dt>{t('aware')}</dt>
          <dd className={survey.value}>
            {t('ofAnswered', {
              aware: formatNumber(result.aware),
              all: formatNumber(result.facilities),
            })}
          </dd>
        </div>
        {(['knowledge', 'attitude', 'practice', 'score'] as const).map((part) => (
          <div key={part} className={survey.card}>
            <dt>{t(`mean.${part}`)}</dt>
            <dd className={survey.value}>
              {result[part] === undefined ? t('noData') : formatNumber(result[part], 1)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Spread({ result }: { result: SurveyResult }) {
  const { t } = useTranslation('survey');
  const last = result.distribution.at(-1);
  return (
    <section className={survey.section} aria-labelledby="survey-spread">
      <h2 id="survey-spread">{t('distribution')}</h2>
      <Scroll className={survey.scroll} label={t('distribution')}>
        <table className={survey.table}>
          <thead>
            <tr>
              <th scope="col">{t('mark.score')}</th>
              <th scope="col" className={survey.number}>
                {t('facilities')}
              </th>
              <td aria-hidden />
            </tr>
          </thead>
          <tbody>
            {result.distribution.map((band) => (
              <tr key={band.from}>
                <th scope="row">{t(band === last ? 'bandLast' : 'band', { ...band })}</th>
                <td className={survey.number}>{formatNumber(band.facilities)}</td>
                <td style={{ width: '60%' }}>
                  <Bar part={band.facilities} whole={result.facilities} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

interface QuestionsProps {
  version: Survey;
  asOf: string | undefined;
  /** The result of this version, when the page has asked for it already. */
  counted: SurveyResult | undefined;
}

/** What was chosen how often; only answers to one version can be counted together. */
function Questions({ version, asOf, counted }: QuestionsProps) {
  const { t } = useTranslation('survey');
  const query = useQuery({
    ...resultQuery({ ...(asOf && { asOf }), survey: version.id }),
    enabled: counted === undefined,
  });
  const result = counted ?? query.data;
  if (!result) return null;
  const times = (question: string, option: string) =>
    result.questions.find((each) => each.question === question && each.option === option)
      ?.facilities ?? 0;
  return (
    <section className={survey.section}>
      <details>
        <summary>
          {t('questions', { number: version.number, count: result.facilities as never })}
        </summary>
        {version.questions.map((question, index) => (
          <div key={question.code}>
            <h3>{`${index + 1}. ${textOf(question)}`}</h3>
            <table className={survey.table}>
              <tbody>
                {question.options.map((option) => (
                  <tr key={option.code}>
                    <th scope="row" style={{ fontWeight: 400 }}>
                      {textOf(option)}
                    </th>
                    <td className={survey.number}>
                      {formatNumber(times(question.code, option.code))}
                    </td>
                    <td style={{ width: '35%' }}>
                      <Bar part={times(question.code, option.code)} whole={result.facilities} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </details>
    </section>
  );
}
