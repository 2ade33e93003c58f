import type { HeadShape } from './geometry.ts';
import { EYE_X, EYE_Y, MIDDLE, at } from './geometry.ts';
import type { HairTone } from './tones.ts';

/** A full, short beard that leaves the mouth free. */
export function Beard({ head, tone }: { head: HeadShape; tone: HairTone }) {
  const { half, jaw, chin } = head;
  const outer =
    `M ${at(-1, half, 108)} C ${at(-1, half + 0.5, 134)} ${at(-1, jaw + 11.5, 148)} ${at(-1, jaw + 1, 161)} ` +
    `C ${at(-1, jaw * 0.74, chin)} ${at(-1, jaw * 0.45, chin + 4)} ${at(1, 0, chin + 4)} ` +
    `C ${at(1, jaw * 0.45, chin + 4)} ${at(1, jaw * 0.74, chin)} ${at(1, jaw + 1, 161)} ` +
    `C ${at(1, jaw + 11.5, 148)} ${at(1, half + 0.5, 134)} ${at(1, half, 108)} `;
  const inner =
    `C ${at(1, half - 5, 118)} ${at(1, half - 4, 142)} ${at(1, 26, 141)} C ${at(1, 16, 135)} ${at(1, 7, 137.5)} ${at(1, 0, 139)} ` +
    `C ${at(-1, 7, 137.5)} ${at(-1, 16, 135)} ${at(-1, 26, 141)} C ${at(-1, half - 4, 142)} ${at(-1, half - 5, 118)} ${at(-1, half, 108)} Z`;
  return <path d={outer + inner} fill={tone.base} />;
}

const RIMS = ['#3a3536', '#7a4a32', '#5b6470'] as const;

/** Three frames; which one follows from the brows. */
export function Glasses({ kind }: { kind: number }) {
  const frame = Math.abs(Math.trunc(kind)) % RIMS.length;
  const round = frame === 0 ? 15 : frame === 1 ? 9 : 12;
  const rim = { fill: '#ffffff', fillOpacity: 0.14, stroke: RIMS[frame], strokeWidth: 3 };
  const lens = (side: -1 | 1) => (
    <rect
      x={MIDDLE + side * (EYE_X + 0.5) - 16}
      y={EYE_Y - 14}
      width="32"
      height={frame === 1 ? 26 : 29}
      rx={round}
      {...rim}
    />
  );
  return (
    <g>
      {lens(-1)}
      {lens(1)}
      <path
        d={`M ${at(-1, 5.5, 115)} Q ${MIDDLE} 111 ${at(1, 5.5, 115)}`}
        fill="none"
        stroke={RIMS[frame]}
        strokeWidth="3"
      />
      <path
        d={`M ${at(-1, 37.5, 113)} L ${at(-1, 45, 110)} M ${at(1, 37.5, 113)} L ${at(1, 45, 110)}`}
        stroke={RIMS[frame]}
        strokeWidth="3"
        strokeLinecap="round"
      />
    </g>
  );
}
