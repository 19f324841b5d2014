import { useTranslation } from 'react-i18next';
import type { PotentialAssessment } from '@/api/schema.gen.d.ts';
import { formatNumber } from '@/i18n/format.ts';
import styles from './assessment.module.css';
import { inLanguage } from './assessment-words.tsx';

/** How a score comes about: what each criterion was given, and how many points that is. */
export function ScoreTable({ assessment }: { assessment: PotentialAssessment }) {
  const { t } = useTranslation('assessment');
  const { criteria, score, highFrom, mediumFrom } = assessment;
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <div
      role="region"
      aria-label={t('explanation')}
      className={styles.scroll}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption>
          {t('formula', {
            weights: formatNumber(weights),
            high: formatNumber(highFrom),
            medium: formatNumber(mediumFrom),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            <th scope="col" className={styles.number}>
              {t('weight')}
            </th>
            <th scope="col" className={styles.number}>
              {t('mark')}
            </th>
            <th scope="col" className={styles.number}>
              {t('pointsLabel')}
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((each) => (
            <tr key={each.criterion}>
              <th scope="row">
                {inLanguage(each.name, each.nameEn)}
                <br />
                <span className={styles.quiet}>
                  {inLanguage(each.text, each.textEn) ?? t('notMarked')}
                </span>
                {each.note && (
                  <>
                    <br />
                    <span>{t('noteOf', { note: each.note })}</span>
                  </>
                )}
              </th>
              <td className={styles.number}>{formatNumber(each.weight)}</td>
              <td className={styles.number}>
                {each.mark === undefined
                  ? t('none')
                  : `${formatNumber(each.mark)}/${formatNumber(each.most)}`}
              </td>
              <td className={styles.number}>{formatNumber(each.points, 2)}</td>
            </tr>
          ))}
        </tbody>
        {score !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">{t('points.score')}</th>
              <td className={styles.number}>{formatNumber(weights)}</td>
              <td className={styles.number}>{t('none')}</td>
              <td className={styles.number}>{formatNumber(score, 1)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
