import { draw } from '#base';
import { holds } from './condition.ts';
import type { Standing } from './condition.ts';
import type { Advance, Shown } from './kernel.ts';
import type { Effect, Play } from './play.ts';
import type { Line, Option } from './scenario.ts';
import type { Stage } from './stage.ts';

/** The wording that the seed draws: the same for one line through the whole play. */
function wordingOf(seed: number, line: string, wordings: readonly string[]): string {
  if (wordings.length < 2) return wordings[0] ?? '';
  return wordings[draw(seed, line) % wordings.length] ?? '';
}

/** The text of a line in a play with this seed. */
export const lineText = (seed: number, line: Line): string => wordingOf(seed, line.id, line.wordings);

/** The text of a reply in a play with this seed. */
export const optionText = (seed: number, option: Option): string =>
  wordingOf(seed, option.line, option.wordings);

/** The first line whose condition holds, or none. */
export const lineThatFits = (lines: readonly Line[], standing: Standing): Line | undefined =>
  lines.find((line) => holds(line.when, standing));

function speak(seed: number, lines: readonly Line[], standing: Standing): Effect[] {
  const line = lineThatFits(lines, standing);
  if (!line) return [];
  return [said(seed, line)];
}

const said = (seed: number, line: Line): Effect => ({
  type: 'say',
  by: line.by,
  line: line.id,
  text: lineText(seed, line),
  audio: line.audio,
});

/** What the trainee finds on arriving at the play's beat: the time that went by, and what is said. */
export function narrateBeat(stage: Stage, play: Play, passed: number): Effect[] {
  const says = stage.beats.get(play.beat)?.beat.says ?? [];
  const wait: Effect[] = passed > 0 ? [{ type: 'wait', seconds: passed, why: 'delay' }] : [];
  return [...wait, ...says.flatMap((group) => speak(play.seed, group, play))];
}

/** One move in words, in the order in which it is heard. */
export function narrate(stage: Stage, { before, play, option, card, signatures, why }: Advance): Effect[] {
  const effects: Effect[] = [];
  if (card) effects.push({ type: 'open', card: card.id });
  if (option) effects.push(...narrateOption(option.option, play));
  for (const fact of play.learnt) {
    if (!before.learnt.includes(fact)) effects.push({ type: 'learn', fact });
  }
  if (!option) return effects;
  effects.push(...narrateSignatures(play, signatures));
  const passed = play.clock - before.clock - option.option.seconds;
  if (play.ending === null) return [...effects, ...narrateBeat(stage, play, passed)];
  const ending = stage.endings.get(play.ending);
  effects.push(...speak(play.seed, ending?.says ?? [], play));
  return [...effects, { type: 'end', ending: play.ending, why }];
}

function narrateOption(option: Option, play: Play): Effect[] {
  const effects: Effect[] = [];
  if (option.seconds > 0) {
    const why = option.kind === 'reply' ? 'delay' : option.kind;
    effects.push({ type: 'wait', seconds: option.seconds, why });
  }
  const text = optionText(play.seed, option);
  if (text !== '') effects.push({ type: 'say', by: 'trainee', line: option.line, text, audio: null });
  return [...effects, ...speak(play.seed, option.reaction, play)];
}

function narrateSignatures(play: Play, signatures: readonly Shown[]): Effect[] {
  return signatures.flatMap(({ name, line }): Effect[] => [
    { type: 'signature', name },
    ...(line ? [said(play.seed, line)] : []),
  ]);
}
