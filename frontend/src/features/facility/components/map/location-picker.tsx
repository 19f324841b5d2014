import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { MapFrame } from '@/components/map/map-frame.tsx';
import { useMap } from '@/components/map/use-map.ts';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { today } from '@/i18n/format.ts';
import { locationCheckQuery } from '../../api/check-location.ts';
import type { FacilityValues } from '../facility-values.ts';
import styles from './map.module.css';
import { UnitNames } from './unit-names.tsx';

interface LocationPickerProps {
  /** The longitude; the latitude beside it is read and written through the form. */
  value?: number | null;
  onChange?: (longitude: number) => void;
}

const digits = 5;

/** Picks a place on a small map, and says whether it can be where the record says. */
export function LocationPicker({ value: longitude, onChange }: LocationPickerProps) {
  const { t } = useTranslation(['map', 'registry']);
  const form = Form.useFormInstance<FacilityValues>();
  const latitude = Form.useWatch('latitude', form);
  const adminUnitId = Form.useWatch('adminUnitId', form);
  const known = isPlace(latitude, longitude);
  const geo = useMap(
    known ? { latitude: Number(latitude), longitude: Number(longitude), zoom: 12 } : undefined,
  );
  const verdict = useQuery({
    ...locationCheckQuery({
      latitude: Number(latitude),
      longitude: Number(longitude),
      adminUnitId: adminUnitId ?? '',
    }),
    enabled: known && Boolean(adminUnitId),
  });
  const result = known && adminUnitId ? verdict.data?.result : undefined;

  function pick(north: number, east: number) {
    // The change of the second tells the form, which then sees both.
    form.setFieldValue('latitude', Number(north.toFixed(digits)));
    onChange?.(Number(east.toFixed(digits)));
  }

  return (
    <div className={styles.picker}>
      <MapFrame geo={geo} label={t('pickerLabel')} onPress={pick} small>
        <UnitNames geo={geo} day={today()} />
        {known && <Pin at={geo.at(Number(latitude), Number(longitude))} />}
      </MapFrame>
      <p className={styles.note} role="status">
        {result && result !== 'MISSING' ? (
          <ToneTag tone={result === 'PLAUSIBLE' ? 'good' : 'bad'}>
            {t(`registry:locationCheck.${result}`)}
          </ToneTag>
        ) : (
          t('pickerHint')
        )}
      </p>
    </div>
  );
}

function Pin({ at: [x, y] }: { at: [x: number, y: number] }) {
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} className={styles.pin} aria-hidden>
      <path d="M0 0C-5 -10 -9 -13 -9 -19A9 9 0 1 1 9 -19C9 -13 5 -10 0 0Z" />
      <circle cy={-19} r={3.5} />
    </g>
  );
}

function isPlace(latitude: unknown, longitude: unknown): boolean {
  return isWithin(latitude, 90) && isWithin(longitude, 180);
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most;
}
