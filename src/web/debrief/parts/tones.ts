import type { Label, OutcomeBand } from '#report';
import type { ChipProps } from '../../ui/index.ts';

type Tone = NonNullable<ChipProps['tone']>;

/** The colour of a verdict. The word always stands beside it. */
export const LABEL_TONES: Readonly<Record<Label, Tone>> = {
  strong: 'good',
  fine: 'plain',
  slip: 'warn',
  costly: 'bad',
  'breaking-point': 'bad',
};

export const BAND_TONES: Readonly<Record<OutcomeBand, Tone>> = {
  'solved-well': 'good',
  workable: 'plain',
  unresolved: 'warn',
  damage: 'bad',
};
