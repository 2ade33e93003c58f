import type { DecisionStatistics } from './decision-statistics.ts';
import type { OptionStatistics } from './option-statistics.ts';
import {
  difficultyVerdict,
  directionVerdict,
  discriminationVerdict,
  distractorVerdict,
  slotVerdict,
  type Verdict,
} from './verdict.ts';

/** What can speak against a decision (`scoring.md` §B7). */
export const REASONS = [
  'giveaway',
  'trap',
  'discrimination',
  'direction',
  'unused',
  'places',
  'top-third',
] as const;

/** One thing that speaks against a decision, in a sentence. */
export interface Reason {
  readonly about: (typeof REASONS)[number];
  /** The option that it is about; null where it is about the whole decision. */
  readonly option: string | null;
  readonly verdict: Verdict;
  readonly sentence: string;
}

interface Judged extends Omit<DecisionStatistics, 'verdict'> {
  /** Votes of the third that does best elsewhere, by option. */
  readonly top: ReadonlyMap<string, number>;
}

/** Everything that speaks against a decision, the gravest first. Rapid answers are told, but judge people's haste. */
export function reasonsOf(judged: Judged): Reason[] {
  const found = [
    ...topReasons(judged),
    ...discriminationReasons(judged),
    ...judged.options.filter((option) => !option.best).flatMap(distractorReasons),
    ...difficultyReasons(judged),
    ...placeReasons(judged),
  ];
  return [...found.filter(isGrave), ...found.filter((reason) => !isGrave(reason))];
}

const isGrave = ({ verdict }: Reason): boolean => verdict === 'suspend';

function difficultyReasons({ bestShare, options }: Judged): Reason[] {
  if (difficultyVerdict(bestShare, Math.max(1, options.length)) === 'keep') return [];
  const easy = bestShare > 0.5;
  return [
    {
      about: easy ? 'giveaway' : 'trap',
      option: null,
      verdict: 'look',
      sentence: easy
        ? `${share(bestShare)} find the best line: it may give itself away.`
        : `Only ${share(bestShare)} find the best line, fewer than by guessing: it may be a trap.`,
    },
  ];
}

function discriminationReasons({ discrimination }: Judged): Reason[] {
  const verdict = discriminationVerdict(discrimination);
  if (verdict === 'keep' || discrimination === null) return [];
  const sentence =
    verdict === 'suspend'
      ? 'People who do well elsewhere do worse here: the key may be wrong.'
      : 'It hardly tells people who do well elsewhere from others.';
  return [
    { about: 'discrimination', option: null, verdict, sentence: `${sentence} (r = ${r(discrimination)})` },
  ];
}

function distractorReasons({ id, share: chosen, direction }: OptionStatistics): Reason[] {
  const verdict = directionVerdict(direction);
  const found: Reason[] = [];
  if (direction !== null && verdict !== 'keep') {
    const sentence =
      verdict === 'suspend'
        ? 'People who do well elsewhere choose this line: it may be right as well.'
        : 'People who do well elsewhere choose this line a little more often than others.';
    found.push({ about: 'direction', option: id, verdict, sentence: `${sentence} (r = ${r(direction)})` });
  }
  if (distractorVerdict(chosen) !== 'keep') {
    const sentence = `Only ${share(chosen)} choose this line: it does no work.`;
    found.push({ about: 'unused', option: id, verdict: 'look', sentence });
  }
  return found;
}

function placeReasons({ slots }: Judged): Reason[] {
  if (!slots || slotVerdict(slots.p) === 'keep') return [];
  const sentence = `The place on the screen seems to decide: ${slots.counts.join(', ')} choices from the top.`;
  return [{ about: 'places', option: null, verdict: 'look', sentence }];
}

/** Whether the third that does best elsewhere chooses some distractor more often than the best option. */
function topReasons({ options, top }: Judged): Reason[] {
  const best = options.find((option) => option.best);
  if (!best) return [];
  const forBest = top.get(best.id) ?? 0;
  const beaten = [...top].find(([id, votes]) => id !== best.id && votes > forBest + 1e-9);
  if (!beaten) return [];
  const sentence = 'The third that does best elsewhere chooses this line more often than the best one.';
  return [{ about: 'top-third', option: beaten[0], verdict: 'suspend', sentence }];
}

const share = (value: number): string => `${Math.round(100 * value)}%`;
const r = (value: number): string => value.toFixed(2);
