import type { Band } from '#protocol';
import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import styles from './figures.module.css';
import { Hatch } from './hatch.tsx';

const along = scaleLinear([0, 100], [0, 100]).clamp(true);

/** Where a skill lies between guessing and the best line every time: a striped stretch, and a bar for the middle. */
export function BandBar({ band }: Pick<Band, 'band'>) {
  const hatch = useId();
  return (
    <svg className={styles.band} aria-hidden="true" focusable="false">
      <defs>
        <Hatch id={hatch} />
      </defs>
      <rect className={styles.track} width="100%" height="100%" rx="4" />
      {[25, 50, 75].map((at) => (
        <line key={at} className={styles.tick} x1={`${along(at)}%`} x2={`${along(at)}%`} y1="0" y2="100%" />
      ))}
      {band && (
        <>
          <rect
            x={`${along(band.low)}%`}
            width={`${along(band.high) - along(band.low)}%`}
            y="15%"
            height="70%"
            rx="3"
            fill={`url(#${hatch})`}
            className={styles.outline}
          />
          <line
            className={styles.middle}
            x1={`${along(band.mean)}%`}
            x2={`${along(band.mean)}%`}
            y1="0"
            y2="100%"
          />
        </>
      )}
    </svg>
  );
}
