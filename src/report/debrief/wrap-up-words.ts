import type { Reflection } from '#base';
import { ROOT_CAUSES } from '#base';
import { BELONGING_KINDS, type RecordKind } from '#dialogue';
import type { Written, WrittenAnswer } from '../after-talk.ts';
import { ROOT_CAUSE_NAMES, SIGN_NAMES } from '../names/customers.ts';
import { RECORD_KIND_NAMES } from '../names/record-kinds.ts';
import { REFLECTION_NAMES } from '../names/reflections.ts';
import { viewOnAll, type Reflected, type View } from '../reflection.ts';
import { asSentence, counted, figure, joined, listed } from '../wording.ts';
import type { Guessed, WrapUpScore } from '../wrap-up.ts';
import { archetypeName } from './truth.ts';
import { voiceOf, type Voice } from './voice.ts';

/** The wrap-up in words; null where a part was not asked or not answered. */
export interface WrapUpWords {
  readonly archetype: string | null;
  readonly rootCause: string | null;
  readonly signs: string | null;
  readonly documentation: string | null;
  readonly followUp: string | null;
  readonly reflection: readonly {
    readonly question: Reflection;
    readonly asked: string;
    readonly sentence: string;
  }[];
  readonly calibration: string | null;
}

/** Puts the answers after a talk beside the truth, a sentence each. */
export function wrapUpWords(score: WrapUpScore, voice: Voice = voiceOf(undefined)): WrapUpWords {
  const guessed = (guess: Guessed, nameOf: NameOf) => guessSentence(guess, nameOf, voice);
  return {
    archetype: score.archetype && guessed(score.archetype, (id) => archetypeName(id, null).name),
    rootCause: score.rootCause && guessed(score.rootCause, causeName),
    signs: score.signs && signsSentence(score.signs, voice),
    documentation: score.documentation && recordSentence(score.documentation),
    followUp: score.followUp && messageSentence(score.followUp),
    ...reflectionWords(score.reflection, voice),
  };
}

function reflectionWords(
  reflection: WrapUpScore['reflection'],
  voice: Voice,
): Pick<WrapUpWords, 'reflection' | 'calibration'> {
  if (!reflection) return { reflection: [], calibration: null };
  const { answers, calibration } = reflection;
  return {
    reflection: answers.map((answer) => ({
      question: answer.question,
      asked: REFLECTION_NAMES[answer.question].means,
      sentence: viewSentence(answer, voice),
    })),
    calibration: calibration && calibrationSentence(calibration.gap, voice),
  };
}

function causeName(id: string): string {
  const cause = ROOT_CAUSES.find((one) => one === id);
  return cause ? ROOT_CAUSE_NAMES[cause].name : id;
}

type NameOf = (id: string) => string;

function guessSentence({ right, sure, answer, truth }: Guessed, nameOf: NameOf, voice: Voice): string {
  const { They, they, were, own } = voice;
  if (sure === null) {
    const name = nameOf(answer);
    return right ? `${name} is right.` : `${They} said ${name}; it was ${nameOf(truth)}.`;
  }
  const feeling = sure >= 0.75 ? 'sure' : sure >= 0.4 ? 'fairly sure' : 'not sure';
  if (right) return `${nameOf(answer)} is right, and ${they} ${were} ${feeling}.`;
  const surprise =
    sure >= 0.75
      ? 'That one is worth a closer look, since it felt certain.'
      : asSentence(`${own} doubt was sound`);
  return joined([
    `${They} said ${nameOf(answer)}; it was ${nameOf(truth)}. ${They} ${were} ${feeling}.`,
    surprise,
  ]);
}

function signsSentence(
  { found, belonging, missed, wrong }: NonNullable<WrapUpScore['signs']>,
  { They }: Voice,
): string {
  const names = (ids: typeof missed) => listed(ids.map((id) => SIGN_NAMES[id].name.toLowerCase()));
  return joined([
    `${They} saw ${found} of ${counted(belonging, 'sign')}.`,
    missed.length > 0 ? `Also there: ${names(missed)}.` : '',
    wrong.length > 0 ? `Not shown in this talk: ${names(wrong)}.` : '',
  ]);
}

function recordSentence(record: Written): string {
  const { found, belonging, falseAlarms, items } = record;
  const kept = `The record has ${found} of ${figure(belonging)} ${belonging === 1 ? 'entry that belongs' : 'entries that belong'} in it`;
  return joined([
    falseAlarms === 0 ? `${kept} and nothing else.` : `${kept}, and ${falseAlarms} that should stay out.`,
    kindsNamed(
      'Missing',
      items.filter(({ belongs, picked }) => belongs && !picked),
    ),
    kindsNamed(
      'Should not have gone in',
      items.filter(({ belongs, picked }) => !belongs && picked),
    ),
  ]);
}

/** "Missing: what was agreed." Only of sentences whose kind the author wrote. */
function kindsNamed(lead: string, items: readonly WrittenAnswer[]): string {
  const names = new Set(items.flatMap(kindOf));
  return names.size === 0 ? '' : `${lead}: ${listed([...names])}.`;
}

function kindOf({ kind, belongs }: WrittenAnswer): string[] {
  if (kind === null) return [];
  // An agreement that stays out is one that nobody came to.
  return [!belongs && BELONGING.includes(kind) ? 'what did not come about' : RECORD_KIND_NAMES[kind].means];
}

const BELONGING: readonly RecordKind[] = BELONGING_KINDS;

function messageSentence({ found, belonging, falseAlarms }: Written): string {
  const told = `The message has ${found} of ${counted(belonging, 'sentence')} that it needs`;
  return falseAlarms === 0
    ? `${told} and nothing else.`
    : `${told}, and ${falseAlarms} that should not go out.`;
}

function viewSentence({ view, shown, chances }: Reflected, voice: Voice): string {
  const of = `${Math.round((shown ?? 0) * chances)} of ${counted(chances, 'chance')} taken`;
  return VIEW_SENTENCES[view](of, voice);
}

const VIEW_SENTENCES: Readonly<Record<View, (of: string, voice: Voice) => string>> = {
  agrees: (of) => `The talk shows much the same: ${of}.`,
  higher: (of, { they }) => `The talk shows less of it than ${they} saw: ${of}.`,
  lower: (of, { they, themselves }) => `The talk shows more of it than ${they} gave ${themselves}: ${of}.`,
  'not-shown': () => 'This talk gave too few chances to compare.',
};

function calibrationSentence(gap: number, { they, were, see, own, themselves }: Voice): string {
  const sentences: Readonly<Record<ReturnType<typeof viewOnAll>, string>> = {
    agrees: `On the whole ${they} ${see} ${own} own conduct much as the talk shows it.`,
    higher: `On the whole ${they} saw ${own} conduct a little kinder than the talk shows it.`,
    lower: `On the whole ${they} ${were} harder on ${themselves} than the talk is.`,
  };
  return sentences[viewOnAll(gap)];
}
