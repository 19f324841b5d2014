import { useTranslation } from 'react-i18next';
import type { MapColour, MapValue } from '@/api/schema.gen.d.ts';

/** A value of the colour in words. */
export function useValueText(by: MapColour): (value: MapValue) => string {
  const { t } = useTranslation(['map', 'registry']);
  return ({ value, label }) => {
    if (value === undefined) return t('unknown');
    if (by === 'SECTOR_SECTION') return label ? `${value} – ${label}` : value;
    if (by === 'SIZE') return t(`registry:size.${value as 'SMALL'}`);
    if (by === 'STATUS') return t(`registry:status.${value as 'OPERATING'}`);
    return t(`registry:risk.${value as 'LOW'}`);
  };
}
