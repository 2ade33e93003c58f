import { solve } from '#analysis';
import { prepare, replay } from '#dialogue';
import type { Play, PlayLog, Production, Stage } from '#dialogue';
import { debrief } from '#report';
import type { Label, Occasion, OutcomeBand, Report } from '#report';
import { saidIn } from './said.ts';

/** What a debrief is made from. */
export interface Asked {
  readonly production: Production;
  readonly log: PlayLog;
  readonly occasion: Occasion;
  /** An earlier play of the very same version, to be shown beside this one. */
  readonly earlier: PlayLog | null;
}

/** What somebody answered at the same moment in an earlier play. */
export interface EarlierAnswer {
  readonly text: string;
  readonly label: Label;
  readonly loss: number;
}

export interface EarlierPlay {
  /** How it ended. */
  readonly title: string;
  readonly band: OutcomeBand;
  readonly points: number;
  /** One for each decision of the present play; null where the earlier one never came to that moment. */
  readonly answers: readonly (EarlierAnswer | null)[];
}

export interface Debriefed {
  readonly report: Report;
  readonly earlier: EarlierPlay | null;
  /** Situations that the conversation can come to, each of which was looked at. */
  readonly positions: number;
}

/** What is being done, in the order in which it is done. */
export type Making = 'solving' | 'reading';

/** Solves the scenario and reads the play against the solution. Heavy: it belongs into a worker. */
export function debriefed(
  { production, log, occasion, earlier }: Asked,
  begins: (step: Making) => void,
): Debriefed {
  const stage = prepare(production);
  const play = finishedPlay(stage, log);
  begins('solving');
  const solution = solve(stage);
  begins('reading');
  const solved = { stage, solution };
  const report = debrief(solved, play, occasion);
  const before = earlier && debrief(solved, finishedPlay(stage, earlier));
  return { report, earlier: before && besideOf(before, report), positions: solution.positions };
}

function finishedPlay(stage: Stage, log: PlayLog): Play {
  const played = replay(stage, log);
  if (!played.ok) throw new Error(`The log of this play does not fit its scenario: ${played.error.message}`);
  if (played.value.ending === null)
    throw new Error('This conversation is not over yet; it has no debrief before.');
  return played.value;
}

/** Meets the same moment by its beat and by how often that beat had come before. */
function besideOf(before: Report, now: Report): EarlierPlay {
  const answers = new Map<string, EarlierAnswer>();
  for (const [key, move] of momentsOf(before)) {
    const turn = before.transcript.find((one) => one.move === move);
    const text = saidIn(turn?.lines ?? []);
    if (turn?.label) answers.set(key, { text, label: turn.label, loss: turn.loss });
  }
  const { title, band } = before.headline;
  const { points } = before.score.outcome;
  return { title, band, points, answers: momentsOf(now).map(([key]) => answers.get(key) ?? null) };
}

function momentsOf({ score }: Report): [key: string, move: number][] {
  const met = new Map<string, number>();
  return score.decisions.map(({ beat, move }) => {
    const times = (met.get(beat) ?? 0) + 1;
    met.set(beat, times);
    return [`${beat} ${times}`, move];
  });
}
