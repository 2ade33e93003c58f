import { encode } from 'uqr';
import styles from './account.module.css';

/** Cameras need so many empty modules around it. */
const QUIET = 4;

/**
 * A text as a picture for cameras: dark on light whatever the page looks like, since many read nothing else. A screen
 * has no stains, so the squares may be few and large.
 */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = encode(text, { ecc: 'L', border: 0 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const edge = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.qr}
      viewBox={`${-QUIET} ${-QUIET} ${edge} ${edge}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={edge} height={edge} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
