import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { everyMinute } from '@/api/every-minute.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { Panel, PanelNote, PanelRows } from '@/components/panel/panel.tsx';
import { formatNumber } from '@/i18n/format.ts';
import { findingCountsQuery } from '../../api/findings.ts';
import { severities, SeverityTag, useRules } from '../quality/quality-words.tsx';
import { CountText } from './count-text.tsx';
import styles from './dashboard.module.css';

const most = 6;

/** What is to be mended in the registry, the gravest first. */
export function QualityPanel() {
  const { t } = useTranslation('dashboard');
  const rules = useRules();
  const query = useQuery({
    ...findingCountsQuery({ state: ['OPEN'] }),
    ...everyMinute,
  });
  return (
    <Panel title={t('quality')} aside={<Link to="/facilities/findings">{t('allFindings')}</Link>}>
      <QueryState query={query}>
        {(counts) => {
          const open = counts
            .filter((count) => count.open > 0)
            .toSorted(
              (a, b) =>
                severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.open - a.open,
            );
          return open.length === 0 ? (
            <PanelNote>{t('noFindings')}</PanelNote>
          ) : (
            <PanelRows>
              {open.slice(0, most).map(({ rule, severity, open: count, openIsExact, overdue }) => (
                <li key={rule}>
                  <Link to="/facilities/findings" search={{ rule: [rule] }}>
                    {rules[rule]?.title ?? rule}
                  </Link>
                  <span className={styles.meta}>
                    <SeverityTag severity={severity} />
                    <CountText count={count} exact={openIsExact} />
                    {overdue > 0 && <span>{t('overdue', { number: formatNumber(overdue) })}</span>}
                  </span>
                </li>
              ))}
            </PanelRows>
          );
        }}
      </QueryState>
    </Panel>
  );
}
