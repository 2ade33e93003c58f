import { answersByBeat, pairsOf, type Answer, type CohortAttempt } from './answers.ts';
import { correlation } from './correlation.ts';
import { grouped } from './grouped.ts';
import { optionStatistics, type OptionStatistics } from './option-statistics.ts';
import { slotStatistics, type SlotStatistics } from './slot-statistics.ts';
import { READ_SECONDS, timeStatistics, type TimeStatistics } from './time-statistics.ts';
import {
  COUNTED_FROM,
  difficultyVerdict,
  directionVerdict,
  discriminationVerdict,
  distractorVerdict,
  gravest,
  SETTLED_FROM,
  slotVerdict,
  type Verdict,
} from './verdict.ts';

/** What first attempts say about one decision (`scoring.md` §B7). */
export interface DecisionStatistics {
  readonly beat: string;
  /** First attempts that came to it and read it; branching means that not all do. */
  readonly n: number;
  /** Fewer than 100: may still turn round. */
  readonly provisional: boolean;
  /** Mean partial credit, 0 to 1; null where nobody's choice carried a rating. */
  readonly credit: number | null;
  /** Share that chose the best option. */
  readonly bestShare: number;
  /** Correlation of credit with the score from other scenarios. */
  readonly discrimination: number | null;
  readonly options: readonly OptionStatistics[];
  readonly slots: SlotStatistics | null;
  readonly time: TimeStatistics | null;
  /** Null below 30 first attempts: too few to judge. */
  readonly verdict: Verdict | null;
}

/** The statistics of every decision of a scenario that anybody met, in order of beat. */
export function decisionStatistics(
  scenario: string,
  attempts: readonly CohortAttempt[],
): DecisionStatistics[] {
  return [...answersByBeat(scenario, attempts)]
    .flatMap(([beat, answers]) => statisticsOf(beat, answers) ?? [])
    .sort((a, b) => (a.beat < b.beat ? -1 : 1));
}

/** Null where nobody has read before they answered. */
function statisticsOf(beat: string, all: readonly Answer[]): DecisionStatistics | null {
  const answers = all.filter(({ seconds }) => seconds === null || seconds >= READ_SECONDS);
  if (answers.length === 0) return null;
  const credits = answers.flatMap(({ credit }) => credit ?? []);
  const best = bestOption(answers);
  const statistics = {
    beat,
    n: answers.length,
    provisional: answers.length < SETTLED_FROM,
    credit: credits.length > 0 ? credits.reduce((sum, one) => sum + one, 0) / credits.length : null,
    bestShare: answers.filter(({ decision }) => decision.chosen === best).length / answers.length,
    discrimination: correlation(pairsOf(answers, ({ credit }) => credit)),
    options: optionStatistics(answers, best),
    slots: slotStatistics(answers),
    time: timeStatistics(all),
  };
  return { ...statistics, verdict: answers.length < COUNTED_FROM ? null : verdictOf(statistics, answers) };
}

/** The option that gives up least for most of those who came here. */
function bestOption(answers: readonly Answer[]): string {
  const votes = new Map<string, number>();
  for (const { decision } of answers) {
    const scored = decision.options.filter((option) => option.scored);
    const least = Math.min(...scored.map((option) => option.loss));
    const best = scored.find((option) => option.loss === least);
    if (best) votes.set(best.id, (votes.get(best.id) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

type Figures = Omit<DecisionStatistics, 'verdict'>;

function verdictOf(
  { bestShare, discrimination, options, slots }: Figures,
  answers: readonly Answer[],
): Verdict {
  const best = options.find((option) => option.best);
  const distractors = options.filter((option) => !option.best);
  return gravest([
    difficultyVerdict(bestShare, Math.max(1, options.length)),
    discriminationVerdict(discrimination),
    ...distractors.map((option) =>
      gravest([directionVerdict(option.direction), distractorVerdict(option.share)]),
    ),
    slots ? slotVerdict(slots.p) : 'keep',
    best && beatenAtTheTop(answers, best.id) ? 'suspend' : 'keep',
  ]);
}

/** Whether the third that does best elsewhere chooses some distractor more often than the best option. */
function beatenAtTheTop(answers: readonly Answer[], best: string): boolean {
  const known = answers.filter((answer) => answer.rest !== null);
  const top = [...known].sort((a, b) => (b.rest ?? 0) - (a.rest ?? 0)).slice(0, Math.floor(known.length / 3));
  const votes = grouped(top, ({ decision }) => decision.chosen);
  const forBest = votes.get(best)?.length ?? 0;
  return [...votes].some(([id, chosen]) => id !== best && chosen.length > forBest);
}
