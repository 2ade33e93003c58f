import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { Hatch } from '../../figures/index.ts';
import styles from './decisions.module.css';

const along = scaleLinear([0, 1], [0, 100]).clamp(true);

/** What share lost points, striped; the words beside it say the number. */
export function ShareBar({ share }: { readonly share: number }) {
  const hatch = useId();
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      <defs>
        <Hatch id={hatch} />
      </defs>
      <rect className={styles.track} width="100%" height="100%" rx="4" />
      <rect className={styles.lost} width={`${along(share)}%`} height="100%" rx="4" fill={`url(#${hatch})`} />
    </svg>
  );
}
