import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target, TargetFigure } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatNumber } from '@/i18n/format.ts';
import { Bands } from './bands.tsx';
import { FigureValue, FigureVerdict, Grade, GradeMeaning, Lacking } from './figure-text.tsx';
import { ReadingForm } from './reading-form.tsx';
import styles from './target.module.css';

interface ReadingsProps {
  target: Target;
  /** The one that the years and the facilities below are of. */
  shown: TargetFigure | undefined;
  state: TableState;
}

/** The figure in every reading of the printed words, the official one first. */
export function Readings({ target, shown, state }: ReadingsProps) {
  const { t } = useTranslation('target');
  const mayChoose = useCan('plan:write');
  const [chosen, setChosen] = useState<TargetFigure>();
  const figures = target.figures ?? [];
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">{t(figures.length > 1 ? 'readings' : 'figure')}</h2>
      <ul className={styles.readings}>
        {figures.map((figure) => (
          <li
            key={figure.reading ?? ''}
            className={styles.reading}
            aria-current={figures.length > 1 && figure === shown}
          >
            <p className={styles.value}>
              <FigureValue figure={figure} />
            </p>
            <div>
              <p className={styles.tags}>
                {figure.official && figures.length > 1 && (
                  <ToneTag tone="info">{t('official')}</ToneTag>
                )}
                <FigureVerdict figure={figure} target={target} />
                <Grade figure={figure} />
              </p>
              <p className={styles.definition}>{figure.definition}.</p>
              {figure.denominator !== undefined && (
                <p>
                  {t('counts', {
                    numerator: formatNumber(figure.numerator),
                    denominator: formatNumber(figure.denominator),
                  })}
                </p>
              )}
              <Bands figure={figure} shown={figure === shown} state={state} />
              <GradeMeaning figure={figure} />
              <Lacking figure={figure} />
              <p className={styles.tags}>
                {figures.length > 1 && figure.reading && figure !== shown && (
                  <Button
                    size="small"
                    onClick={() =>
                      state.filter({
                        reading: figure.official ? undefined : figure.reading,
                        band: undefined,
                      })
                    }
                  >
                    {t('show')}
                  </Button>
                )}
                {mayChoose && !figure.official && (
                  <Button size="small" onClick={() => setChosen(figure)}>
                    {t('makeOfficial')}
                  </Button>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {chosen && (
        <ReadingForm target={target} figure={chosen} onClose={() => setChosen(undefined)} />
      )}
    </section>
  );
}
