import type { ItemDecision } from '#protocol';
import { difficultyVerdict, discriminationVerdict, slotVerdict } from '#report';
import { percent, signed } from './item-words.ts';
import { Numbers } from './numbers.tsx';

type Figures = NonNullable<ItemDecision['figures']>;

/** The figures of one decision, each with its own verdict where it has one. */
export function DecisionNumbers({
  figures: { credit, bestShare, discrimination, places, time, options },
}: {
  readonly figures: Figures;
}) {
  return (
    <Numbers
      figures={[
        {
          name: 'Find the best line',
          value: percent(bestShare),
          verdict: difficultyVerdict(bestShare, Math.max(1, options.length)),
          means: `Above 90% it gives itself away; below ${percent(1 / Math.max(1, options.length))}, which is guessing, it may be a trap.`,
        },
        {
          name: 'Credit earned',
          value: credit === null ? '–' : percent(credit),
          means: 'Between 35% and 80% it says most.',
        },
        {
          name: 'Tells people apart',
          value: signed(discrimination),
          ...(discrimination === null ? {} : { verdict: discriminationVerdict(discrimination) }),
          means: 'Correlation with the score from other scenarios: good from 0.20 on, wrong below 0.',
        },
        {
          name: 'Places on the screen',
          value: places ? places.counts.join(' · ') : '–',
          ...(places ? { verdict: slotVerdict(places.p) } : {}),
          means: places
            ? `Choices from the top down. So uneven by chance: ${chance(places.p)}; from 1% down the place decides.`
            : 'Choices from the top down; even is good.',
        },
        {
          name: 'Time to answer',
          value: time ? `${Math.round(time.median)} s` : '–',
          ...(time ? { verdict: time.verdict } : {}),
          means: time
            ? `Half take longer. ${percent(time.rapidShare)} were too fast to have read; good below 5%, above 15% ask why people hurry. Answers under three seconds are left out of all else.`
            : 'Nobody has measured it.',
        },
      ]}
    />
  );
}

const chance = (p: number): string => (p < 0.01 ? 'under 1%' : percent(p));
