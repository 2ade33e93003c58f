import { agreementSchema, pathTo } from '#protocol';
import type { Agreement } from '#protocol';
import { ask, createResources, useResource } from '../../api/index.ts';

/** Its only key is ''. */
export const agreements = createResources(() => ask({ path: pathTo('agreement'), answer: agreementSchema }), {
  freshMs: 0,
});

const AGREEMENT_SENTENCES: Readonly<Record<NonNullable<Agreement['word']>, string>> = {
  use: 'Use: managers agree well enough that changed ratings can enter sums.',
  tentative: 'Tentative: sums with changed ratings are a hint, no more.',
  'keep out': 'Keep out: managers disagree too much for changed ratings to enter any sum.',
};

/** How far managers agree over everything that two or more have rated, in a sentence. */
export function HowFarAgreed() {
  const { data } = useResource(agreements, '');
  return data && agreementInWords(data);
}

function agreementInWords({ decisions, needed, raters, alpha, word }: Agreement): string {
  if (word === null || alpha === null) {
    return `So far ${decisions} ratings were given by two people or more; from ${needed} on it can be said how far they agree.`;
  }
  return `Over ${decisions} ratings by ${raters} people the agreement is ${alpha.toFixed(2)} of 1. ${AGREEMENT_SENTENCES[word]}`;
}
