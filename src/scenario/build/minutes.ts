import type { Beat, Line, Option, Scenario } from '#dialogue';
import { countWords } from '../shape/read-scalar.ts';

const WORDS_A_MINUTE = 200;
const MINUTES_A_DECISION = 0.25;

type Read = Pick<Scenario, 'beats' | 'brief' | 'cards' | 'start' | 'turns'>;

/**
 * How long a play takes: what somebody reads who answers at random, at 200 words a minute, and a quarter of a minute for
 * each decision. Conditions are left out of it.
 */
export function minutesOf(scenario: Read): number {
  const { brief, cards } = scenario;
  const before = [brief.role, brief.goal, brief.known, ...cards.map((card) => card.text)];
  const { words, decisions } = expected(scenario);
  const reading = (words + sum(before.map(countWords))) / WORDS_A_MINUTE;
  return Math.max(1, Math.round(reading + decisions * MINUTES_A_DECISION));
}

/** Words and decisions of the average random play: the chance of being at each beat, turn after turn. */
function expected({ beats, start, turns }: Read): { words: number; decisions: number } {
  const wordsAt = new Map(beats.map((beat) => [beat.id, wordsOf(beat)]));
  const waysAt = new Map(
    beats.map((beat) => [beat.id, beat.replies.flatMap(({ to }) => to.map((route) => route.to))]),
  );
  let here = new Map([[start, 1]]);
  let words = 0;
  let decisions = 0;
  for (let turn = 0; turn < turns && here.size > 0; turn++) {
    const next = new Map<string, number>();
    for (const [id, chance] of here) {
      words += chance * (wordsAt.get(id) ?? 0);
      decisions += chance;
      const ways = waysAt.get(id) ?? [];
      for (const way of ways) {
        if (wordsAt.has(way)) next.set(way, (next.get(way) ?? 0) + chance / ways.length);
      }
    }
    here = next;
  }
  return { words, decisions };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const first = (wordings: readonly string[]): number => countWords(wordings[0] ?? '');
const said = (lines: readonly Line[]): number => first(lines[0]?.wordings ?? []);
const option = ({ wordings }: Option): number => first(wordings);

const wordsOf = (beat: Beat): number => sum(beat.says.map(said)) + sum(beat.replies.map(option));
