import type { Band } from '#protocol';

export const EVIDENCE: Readonly<Record<Band['trust'], string>> = {
  'no evidence': 'nothing yet',
  'too early': 'too early',
  'early sign': 'early sign',
  fair: 'fair evidence',
  stable: 'stable',
  good: 'good evidence',
};

/** A band in a line: "38 to 62, early sign", or why there is none. */
export function bandWords({ band, trust }: Pick<Band, 'band' | 'trust'>): string {
  return band ? `${band.low} to ${band.high}, ${EVIDENCE[trust]}` : EVIDENCE[trust];
}

/** "9 of 14"; for figures that are told roughly "about 60%". */
export function shareWords(share: number, n: number, exact: boolean): string {
  return exact ? `${Math.round(share * n)} of ${n}` : `about ${Math.round(share * 100)}%`;
}
