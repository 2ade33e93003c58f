import type { Agreement } from '#protocol';

const AGREEMENT_SENTENCES: Readonly<Record<NonNullable<Agreement['word']>, string>> = {
  use: 'Use: managers agree well enough that changed ratings count in a person’s bands.',
  tentative: 'Tentative: changed ratings count in a person’s bands, which are then a hint and no more.',
  'keep out':
    'Keep out: managers disagree too much, so changed ratings count in no figure over several attempts.',
};

type Agreed = Pick<Agreement, 'decisions' | 'needed' | 'raters' | 'alpha' | 'word'>;

/** How far managers agree, and what follows from it. */
export function agreementInWords({ decisions, needed, raters, alpha, word }: Agreed): string {
  if (word === null || alpha === null) {
    return `So far ${decisions} ratings were given blind by two people or more; from ${needed} on it can be said how far they agree. Until then changed ratings count in no figure over several attempts.`;
  }
  return `Over ${decisions} blind ratings by ${raters} people the agreement is ${alpha.toFixed(2)} of 1. ${AGREEMENT_SENTENCES[word]}`;
}
