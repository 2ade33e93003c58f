/** Everything is drawn on a field of 240 by 240; this is the vertical line through the middle of the face. */
export const MIDDLE = 120;
export const EYE_Y = 117;
export const EYE_X = 21;

/** Rounded to a hundredth, so that a path stays short and the same on every engine. */
export const n = (x: number): string => String(Math.round(x * 100) / 100);

/** A point on the left (−1) or right (+1) half. */
export const at = (side: -1 | 1, x: number, y: number): string => `${n(MIDDLE + side * x)} ${n(y)}`;

export interface HeadShape {
  /** Half the width at the temples; the same for everybody, since every cut of hair is drawn to it. */
  readonly half: number;
  /** Half the width of the jaw. */
  readonly jaw: number;
  readonly chin: number;
}

const HEADS: readonly HeadShape[] = [
  { half: 44, jaw: 26, chin: 174 },
  { half: 44, jaw: 31, chin: 172 },
  { half: 44, jaw: 22.5, chin: 175 },
];

/** The build of the head is not the author's to choose; it follows from the brows, so that a face stays the same. */
export function headShape(brows: number): HeadShape {
  return HEADS[Math.abs(Math.trunc(brows)) % HEADS.length] ?? { half: 44, jaw: 26, chin: 174 };
}

/** Outline of the head without ears and hair. */
export function headPath({ half, jaw, chin }: HeadShape): string {
  const right = [
    `C ${at(1, half * 0.66, 49)} ${at(1, half, 70)} ${at(1, half, 104)}`,
    `C ${at(1, half, 130)} ${at(1, jaw + 10, 147)} ${at(1, jaw, 159)}`,
    `C ${at(1, jaw * 0.68, chin - 5)} ${at(1, jaw * 0.4, chin)} ${at(1, 0, chin)}`,
  ];
  const left = [
    `C ${at(-1, jaw * 0.4, chin)} ${at(-1, jaw * 0.68, chin - 5)} ${at(-1, jaw, 159)}`,
    `C ${at(-1, jaw + 10, 147)} ${at(-1, half, 130)} ${at(-1, half, 104)}`,
    `C ${at(-1, half, 70)} ${at(-1, half * 0.66, 49)} ${at(-1, 0, 49)}`,
  ];
  return `M ${at(1, 0, 49)} ${right.join(' ')} ${left.join(' ')} Z`;
}
