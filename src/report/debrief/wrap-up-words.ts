import type { Reflection } from '#base';
import { ROOT_CAUSES } from '#base';
import { ROOT_CAUSE_NAMES, SIGN_NAMES } from '../names/customers.ts';
import { REFLECTION_NAMES } from '../names/reflections.ts';
import type { Reflected, View } from '../reflection.ts';
import { asSentence, counted, joined, listed } from '../wording.ts';
import type { Guessed, WrapUpScore } from '../wrap-up.ts';
import { archetypeName } from './truth.ts';
import { voiceOf, type Voice } from './voice.ts';

/** The wrap-up in words; null where a part was not asked or not answered. */
export interface WrapUpWords {
  readonly archetype: string | null;
  readonly rootCause: string | null;
  readonly signs: string | null;
  readonly documentation: string | null;
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
    reflection: (score.reflection?.answers ?? []).map((answer) => ({
      question: answer.question,
      asked: REFLECTION_NAMES[answer.question].means,
      sentence: viewSentence(answer, voice),
    })),
    calibration: score.reflection?.calibration
      ? calibrationSentence(score.reflection.calibration.gap, voice)
      : null,
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

function recordSentence({
  found,
  belonging,
  falseAlarms,
}: NonNullable<WrapUpScore['documentation']>): string {
  const kept = `The record has ${found} of ${counted(belonging, 'entry').replace('entrys', 'entries')} that belong in it`;
  return falseAlarms === 0
    ? `${kept} and nothing else.`
    : `${kept}, and ${falseAlarms} that should stay out.`;
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
  if (Math.abs(gap) <= 0.15)
    return `On the whole ${they} ${see} ${own} own conduct much as the talk shows it.`;
  return gap > 0
    ? `On the whole ${they} saw ${own} conduct a little kinder than the talk shows it.`
    : `On the whole ${they} ${were} harder on ${themselves} than the talk is.`;
}
