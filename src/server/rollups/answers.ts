import { READ_SECONDS } from '#report';
import type { Decision } from '#report';

/** What somebody chose at a decision of their first attempt, as statistics of decisions need it. */
export interface KeptAnswer {
  readonly beat: string;
  readonly chosen: string;
  /** Ids of the options that a score compares. */
  readonly offered: readonly string[];
  /** Thousandths of the credit that was to be had; null where the choice carries no rating. */
  readonly credit: number | null;
  /** Answered before it can have been read; such an answer enters no statistic of a decision. */
  readonly rapid?: true;
}

/** Seconds that each move took, by its place in the log; null where nobody measured. */
export type Seconds = readonly (number | null)[] | null;

const THOUSAND = 1000;

/** A beat that is met again in one play counts once, as it was met first. */
export function firstAtEachBeat(decisions: readonly Decision[]): Decision[] {
  const seen = new Set<string>();
  return decisions.filter(({ beat }) => {
    const fresh = !seen.has(beat);
    seen.add(beat);
    return fresh;
  });
}

export const isRapid = ({ move }: Pick<Decision, 'move'>, seconds: Seconds): boolean =>
  (seconds?.[move] ?? READ_SECONDS) < READ_SECONDS;

export const answersOf = (decisions: readonly Decision[], seconds: Seconds): KeptAnswer[] =>
  firstAtEachBeat(decisions).map((decision) => ({
    beat: decision.beat,
    chosen: decision.chosen,
    offered: decision.options.filter((option) => option.scored).map((option) => option.id),
    credit: creditOf(decision),
    ...(isRapid(decision, seconds) ? { rapid: true } : {}),
  }));

/** Partial credit over the skills at stake, weighted. */
function creditOf({ evidence }: Decision): number | null {
  const all = Object.values(evidence);
  const weight = all.reduce((sum, one) => sum + one.weight, 0);
  if (weight <= 0) return null;
  return Math.round((THOUSAND * all.reduce((sum, one) => sum + one.weight * one.earned, 0)) / weight) + 0;
}

/** The option that gives up least of those that a score compares; the first of equals. */
export function bestOf({ options }: Decision): string | null {
  const scored = options.filter((option) => option.scored);
  const least = Math.min(...scored.map((option) => option.loss));
  return scored.find((option) => option.loss === least)?.id ?? null;
}
