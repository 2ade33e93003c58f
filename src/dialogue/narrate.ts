import { draw } from '#base';
import { holds } from './condition.ts';
import type { Standing } from './condition.ts';
import type { Advance, Shown } from './kernel.ts';
import type { Company, Effect, Play } from './play.ts';
import { NOBODY } from './scenario.ts';
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
  ...(line.name === undefined ? {} : { name: line.name }),
  line: line.id,
  text: lineText(seed, line),
  audio: line.audio,
});

/** How the trainee comes to a beat. */
interface Arrival {
  /** Seconds that went by on the way. */
  readonly passed: number;
  /** Whom they were with before, as a beat's `with` says it. */
  readonly from?: string | undefined;
}

/** What the trainee finds on arriving at the play's beat: who is there, the time that went by, and what is said. */
export function narrateBeat(stage: Stage, play: Play, { passed, from }: Arrival): Effect[] {
  const beat = stage.beats.get(play.beat)?.beat;
  const wait: Effect[] = passed > 0 ? [{ type: 'wait', seconds: passed, why: 'delay' }] : [];
  const said = (beat?.says ?? []).flatMap((group) => speak(play.seed, group, play));
  return [...sceneChange(stage, from, beat?.with), ...wait, ...said];
}

function sceneChange(stage: Stage, from: string | undefined, to: string | undefined): Effect[] {
  return from === to ? [] : [{ type: 'scene', with: companyOf(stage, to) }];
}

function companyOf({ production }: Stage, id: string | undefined): Company {
  if (id === undefined) return 'customer';
  const person = production.scenario.people?.find((one) => one.id === id);
  return person ? { name: person.name, role: person.role } : NOBODY;
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
  const from = stage.beats.get(before.beat)?.beat.with;
  if (play.ending === null) return [...effects, ...narrateBeat(stage, play, { passed, from })];
  return [...effects, ...narrateEnding(stage, play, from), { type: 'end', ending: play.ending, why }];
}

function narrateEnding(stage: Stage, play: Play, from: string | undefined): Effect[] {
  const ending = stage.endings.get(play.ending ?? '');
  const last = speak(play.seed, ending?.says ?? [], play);
  return last.length > 0 ? [...sceneChange(stage, from, ending?.with), ...last] : [];
}

/** A change of scene as a note between the lines. */
export function sceneText(company: Company, customer: string): string {
  if (company === NOBODY) return 'Alone.';
  if (company === 'customer') return `With ${customer}.`;
  return company.role === null ? `With ${company.name}.` : `With ${company.name}, ${company.role}.`;
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
