import { CompressOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Graticule } from './graticule.tsx';
import styles from './map-frame.module.css';
import { unproject, zoomed } from './projection.ts';
import { ScaleBar } from './scale-bar.tsx';
import type { Geo } from './use-map.ts';
import { useMapMoves } from './use-map-moves.ts';

interface MapFrameProps {
  geo: Geo;
  label: string;
  /** The picture, in SVG. */
  children: ReactNode;
  /** What lies under the lines of degrees, in SVG. */
  under?: ReactNode;
  /** What lies over the picture. */
  over?: ReactNode;
  onPress?: (latitude: number, longitude: number) => void;
  small?: boolean;
}

/** A map without tiles: what its children draw, to be pulled about and zoomed. */
export function MapFrame(props: MapFrameProps) {
  const { geo, label, children, under, over, onPress, small } = props;
  const { t } = useTranslation('map');
  const hint = useId();
  const { frame, view, size } = geo;
  const moves = useMapMoves(frame, {
    view,
    size,
    onView: geo.look,
    onHome: geo.home,
    onPress: (x, y) => {
      const { latitude, longitude } = unproject(view, size, x, y);
      onPress?.(latitude, longitude);
    },
  });
  const zoom = (by: number) => geo.look(zoomed(view, size, by, size.width / 2, size.height / 2));

  return (
    <div className={styles.frame} data-small={small || undefined}>
      <svg
        ref={frame}
        className={styles.map}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its keys move the map
        tabIndex={0}
        role="group"
        aria-label={label}
        aria-describedby={hint}
        viewBox={`0 0 ${size.width} ${size.height}`}
        {...moves}
      >
        {under}
        <Graticule geo={geo} />
        {children}
        <ScaleBar view={view} size={size} />
      </svg>
      <p id={hint} className={styles.hint}>
        {t('keys')}
      </p>
      <div className={styles.buttons}>
        <Button
          icon={<PlusOutlined aria-hidden />}
          aria-label={t('closer')}
          title={t('closer')}
          onClick={() => zoom(1)}
        />
        <Button
          icon={<MinusOutlined aria-hidden />}
          aria-label={t('further')}
          title={t('further')}
          onClick={() => zoom(-1)}
        />
        <Button
          icon={<CompressOutlined aria-hidden />}
          aria-label={t('home')}
          title={t('home')}
          onClick={geo.home}
        />
      </div>
      {over}
    </div>
  );
}
