import type { ReactElement } from 'react';
import type { ClothTone, SkinTone } from './tones.ts';

const torso =
  'M26 244 C30 214 52 203 88 196 C98 194 102 190 103 184 L137 184 C138 190 142 194 152 196 C188 203 210 214 214 244 Z';

/** What a garment shows at the neck; it is drawn over the torso in the garment's own colour. */
type Cut = (tone: ClothTone, skin: SkinTone) => ReactElement;

const crewNeck: Cut = (tone) => (
  <path d="M98 188 C104 204 136 204 142 188 L148 193 C142 214 98 214 92 193 Z" fill={tone.trim} />
);

const shirt: Cut = (tone, skin) => (
  <>
    <path d="M102 178 L102 187 L120 209 L138 187 L138 178 Z" fill={skin.base} />
    <path d="M101 184 L120 208 L139 184 L151 194 L136 220 L120 208 L104 220 L89 194 Z" fill={tone.trim} />
    <path d="M101 185 L120 209 L139 185" fill="none" stroke={tone.shade} strokeWidth="1.5" opacity="0.7" />
    <path d="M120 212 L120 244" stroke={tone.shade} strokeWidth="2.5" />
  </>
);

const blazer: Cut = (tone, skin) => (
  <>
    <path d="M98 188 L120 250 L142 188 Z" fill={tone.trim} />
    <path d="M102 178 L102 187 L120 206 L138 187 L138 178 Z" fill={skin.base} />
    <path d="M101 184 L120 206 L113 219 L95 191 Z M139 184 L120 206 L127 219 L145 191 Z" fill="#fbf8f2" />
    <path d="M97 189 L80 200 L88 220 L79 225 L114 250 L120 250 Z" fill={tone.shade} />
    <path d="M143 189 L160 200 L152 220 L161 225 L126 250 L120 250 Z" fill={tone.shade} />
  </>
);

const hood: Cut = (tone) => (
  <>
    <path
      d="M82 194 C86 178 100 178 103 184 C108 201 132 201 137 184 C140 178 154 178 158 194 C160 211 134 221 120 221 C106 221 80 211 82 194 Z"
      fill={tone.shade}
    />
    <path d="M110 217 L108 238 M130 217 L132 238" stroke={tone.trim} strokeWidth="3" strokeLinecap="round" />
  </>
);

const rollNeck: Cut = (tone) => (
  <path d="M99 178 C107 184 133 184 141 178 L145 198 C136 207 104 207 95 198 Z" fill={tone.trim} />
);

const vNeck: Cut = (tone, skin) => (
  <>
    <path d="M102 178 L102 188 L120 226 L138 188 L138 178 Z" fill={skin.base} />
    <path
      d="M98 187 L120 232 L142 187"
      fill="none"
      stroke={tone.shade}
      strokeWidth="6"
      strokeLinejoin="round"
    />
  </>
);

const polo: Cut = (tone, skin) => (
  <>
    <path d="M102 178 L102 187 L120 210 L138 187 L138 178 Z" fill={skin.base} />
    <path d="M101 184 L120 207 L139 184 L150 192 L138 213 L120 207 L102 213 L90 192 Z" fill={tone.shade} />
    <path d="M120 209 L120 232" stroke={tone.trim} strokeWidth="3" strokeLinecap="round" />
  </>
);

const cardigan: Cut = (tone, skin) => (
  <>
    <path d="M98 188 L120 246 L142 188 Z" fill="#f3ede3" />
    <path d="M102 178 L102 188 C106 204 134 204 138 188 L138 178 Z" fill={skin.base} />
    <path
      d="M97 188 L120 246 L143 188"
      fill="none"
      stroke={tone.shade}
      strokeWidth="6"
      strokeLinejoin="round"
    />
  </>
);

const scarf: Cut = (tone, skin) => (
  <>
    <path d="M102 178 L102 188 L138 188 L138 178 Z" fill={skin.shade} />
    <path d="M136 208 L156 206 L160 244 L140 244 Z" fill={tone.trim} />
    <path
      d="M88 190 C96 176 104 182 104 182 C112 194 128 194 136 182 C136 182 146 176 152 190 C156 202 148 210 140 212 C126 216 112 216 100 212 C90 209 84 202 88 190 Z"
      fill={tone.trim}
    />
    <path
      d="M98 201 C112 207 128 207 142 200"
      fill="none"
      stroke="#000"
      opacity="0.16"
      strokeWidth="2.5"
      strokeLinecap="round"
    />
  </>
);

const workwear: Cut = (tone) => (
  <>
    <path d="M98 188 C104 204 136 204 142 188 L148 193 C142 212 98 212 92 193 Z" fill={tone.shade} />
    <path d="M64 204 L80 199 L92 244 L74 244 Z M176 204 L160 199 L148 244 L166 244 Z" fill={tone.trim} />
  </>
);

const CUTS: readonly Cut[] = [
  crewNeck,
  shirt,
  blazer,
  hood,
  rollNeck,
  vNeck,
  polo,
  cardigan,
  scarf,
  workwear,
];

/** Shoulders and what is worn on them. */
export function Clothes({ cut, tone, skin }: { cut: number; tone: ClothTone; skin: SkinTone }) {
  const detail = CUTS[Math.abs(Math.trunc(cut)) % CUTS.length] ?? crewNeck;
  return (
    <>
      <path d={torso} fill={tone.base} />
      {detail(tone, skin)}
    </>
  );
}
