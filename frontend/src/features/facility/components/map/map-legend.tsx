import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FacilityMap, MapColour } from '@/api/schema.gen.d.ts';
import { colourOf } from './map-colours.ts';
import { mapColours } from './map-params.ts';
import styles from './map.module.css';
import { useValueText } from './use-value-text.ts';

interface MapLegendProps {
  map: FacilityMap | undefined;
  colour: MapColour;
  onColour: (colour: MapColour) => void;
}

/** By what the map is coloured, what each colour means, and how many have it. */
export function MapLegend({ map, colour, onColour }: MapLegendProps) {
  const { t } = useTranslation('map');
  const text = useValueText(colour);
  return (
    <div className={styles.legend}>
      <span className={styles.choice}>
        <span aria-hidden>{t('colour')}</span>
        <Select
          aria-label={t('colour')}
          value={colour}
          popupMatchSelectWidth={false}
          options={mapColours.map((value) => ({ value, label: t(`colours.${value}`) }))}
          onChange={onColour}
        />
      </span>
      <ul aria-label={t('legend')}>
        {map?.legend.map((value) => (
          <li key={value.value ?? ''}>
            <svg width={12} height={12} aria-hidden>
              <circle cx={6} cy={6} r={5.5} fill={colourOf(colour, value.value)} />
            </svg>{' '}
            {text(value)}{' '}
            <span className={styles.number}>{t('number', { number: value.count })}</span>
          </li>
        ))}
        {map && map.atUnits > 0 && (
          <li>
            <svg width={14} height={14} aria-hidden>
              <rect className={styles.unit} x={1.5} y={1.5} width={11} height={11} rx={2} />
            </svg>{' '}
            {t('atUnits')}{' '}
            <span className={styles.number}>{t('number', { number: map.atUnits })}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
