import type { Reflection } from '#base';
import { ROOT_CAUSES } from '#base';
import { ROOT_CAUSE_NAMES, SIGN_NAMES } from '../names/customers.ts';
import { REFLECTION_NAMES } from '../names/reflections.ts';
import type { Reflected, View } from '../reflection.ts';
import { counted, joined, listed } from '../wording.ts';
import type { Guessed, WrapUpScore } from '../wrap-up.ts';
import { archetypeName } from './truth.ts';

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
export function wrapUpWords(score: WrapUpScore): WrapUpWords {
  return {
    archetype: score.archetype && guessSentence(score.archetype, (id) => archetypeName(id, null).name),
    rootCause: score.rootCause && guessSentence(score.rootCause, causeName),
    signs: score.signs && signsSentence(score.signs),
    documentation: score.documentation && recordSentence(score.documentation),
    reflection: (score.reflection?.answers ?? []).map((answer) => ({
      question: answer.question,
      asked: REFLECTION_NAMES[answer.question].means,
      sentence: viewSentence(answer),
    })),
    calibration: score.reflection?.calibration ? calibrationSentence(score.reflection.calibration.gap) : null,
  };
}

function causeName(id: string): string {
  const cause = ROOT_CAUSES.find((one) => one === id);
  return cause ? ROOT_CAUSE_NAMES[cause].name : id;
}

function guessSentence({ right, sure, answer, truth }: Guessed, nameOf: (id: string) => string): string {
  const feeling = sure >= 0.75 ? 'sure' : sure >= 0.4 ? 'fairly sure' : 'not sure';
  if (right) return `${nameOf(answer)} is right, and you were ${feeling}.`;
  const surprise =
    sure >= 0.75 ? 'That one is worth a closer look, since it felt certain.' : 'Your doubt was sound.';
  return joined([`You said ${nameOf(answer)}; it was ${nameOf(truth)}. You were ${feeling}.`, surprise]);
}

function signsSentence({ found, belonging, missed, wrong }: NonNullable<WrapUpScore['signs']>): string {
  const names = (ids: typeof missed) => listed(ids.map((id) => SIGN_NAMES[id].name.toLowerCase()));
  return joined([
    `You saw ${found} of ${counted(belonging, 'sign')}.`,
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

function viewSentence({ view, shown, chances }: Reflected): string {
  const of = `${Math.round((shown ?? 0) * chances)} of ${counted(chances, 'chance')} taken`;
  return VIEW_SENTENCES[view](of);
}

const VIEW_SENTENCES: Readonly<Record<View, (of: string) => string>> = {
  agrees: (of) => `The talk shows much the same: ${of}.`,
  higher: (of) => `The talk shows less of it than you saw: ${of}.`,
  lower: (of) => `The talk shows more of it than you gave yourself: ${of}.`,
  'not-shown': () => 'This talk gave too few chances to compare.',
};

function calibrationSentence(gap: number): string {
  if (Math.abs(gap) <= 0.15) return 'On the whole you see your own conduct much as the talk shows it.';
  return gap > 0
    ? 'On the whole you saw your conduct a little kinder than the talk shows it.'
    : 'On the whole you were harder on yourself than the talk is.';
}
