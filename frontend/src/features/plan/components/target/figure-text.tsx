import { useTranslation } from 'react-i18next';
import type { Target, TargetFigure } from '@/api/schema.gen.d.ts';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import styles from './target.module.css';

/** The figure itself: a share, a number, a day; or why there is none. */
export function FigureValue({ figure }: { figure: TargetFigure }) {
  const { t } = useTranslation('target');
  if (figure.state !== 'COMPUTED') {
    return <span className={styles.nothing}>{t(`state.${figure.state}`)}</span>;
  }
  if (figure.percent !== undefined) return <>{`${formatNumber(figure.percent, 1)}%`}</>;
  if (figure.numerator !== undefined) return <>{formatNumber(figure.numerator)}</>;
  return (
    <>
      {figure.reachedOn ? t('reachedOn', { day: formatDate(figure.reachedOn) }) : t('notReached')}
    </>
  );
}

/** Whether the aim is met, and how far it is. */
export function FigureVerdict({ figure, target }: { figure: TargetFigure; target: Target }) {
  const { t } = useTranslation('target');
  if (figure.met === undefined) return null;
  if (figure.met) return <ToneTag tone="good">{t('met')}</ToneTag>;
  const gap = figure.gap === undefined ? '' : formatNumber(figure.gap, target.unit === '%' ? 1 : 0);
  return (
    <ToneTag tone="warn">
      {gap === ''
        ? t('notMet')
        : t(target.unit === '%' ? 'gapPercent' : 'gap', { gap, unit: target.unit ?? '' })}
    </ToneTag>
  );
}

/** What is missing for a figure, in words. */
export function Lacking({ figure }: { figure: TargetFigure }) {
  const { t } = useTranslation('target');
  if (!figure.lacking) return null;
  return (
    <p className={styles.quiet}>
      {t('lacking', { facts: figure.lacking.map((fact) => t(`fact.${fact}`)).join('; ') })}
    </p>
  );
}

/** How far the registry behind the figure can be trusted. */
export function Grade({ figure }: { figure: TargetFigure }) {
  const { t } = useTranslation('target');
  if (!figure.grade) return null;
  return <span className={styles.grade}>{t('grade', { grade: figure.grade })}</span>;
}

/** What the grade rests on. */
export function GradeMeaning({ figure }: { figure: TargetFigure }) {
  const { t } = useTranslation('target');
  if (!figure.grade) return null;
  return (
    <p className={styles.quiet}>
      {t('gradeMeaning', {
        grade: figure.grade,
        confirmed: formatNumber(figure.confirmed),
        all: formatNumber(figure.denominator),
      })}
    </p>
  );
}
