import { describe, expect, it } from 'vitest';
import { opening, prepare } from '#dialogue';
import { coachIn } from '../../../src/web/trainee/conversation/coach/coach.ts';
import type { Answer, CoachRoom, Question } from '../../../src/web/trainee/conversation/coach/coach.ts';
import { judgeOf } from '../../../src/web/trainee/conversation/coach/judge.ts';
import { MOMENT_RULES, meterInWords } from '../../../src/web/trainee/conversation/coach/coach-words.ts';
import { fakeBeat, fakeEnding, fakeOption, fakeProduction } from '../../dialogue/fake-production.ts';

const to = (ending: string) => [{ when: null, to: ending }];
const production = fakeProduction({
  beats: [
    fakeBeat({
      replies: [
        fakeOption({
          id: 'good',
          rule: 'Give back the fact.',
          because: 'Gives back the day.',
          to: to('found'),
        }),
        fakeOption({ id: 'weak', because: 'Says little.', to: to('half') }),
        fakeOption({ id: 'bad', because: 'Hands it on.', to: to('gone') }),
        fakeOption({ id: 'forbidden', because: 'Tells a stranger.', hardStop: 'privacy', to: to('found') }),
      ],
    }),
  ],
  endings: [
    fakeEnding({ id: 'found', utility: 90 }),
    fakeEnding({ id: 'half', utility: 80 }),
    fakeEnding({ id: 'gone', class: 'lost', utility: 20 }),
  ],
});
const stage = prepare(production);
const start = opening(stage, 7);
const reply = (id: string) => ({ do: 'reply', id }) as const;

/** The worker's part, in this very process: real questions, real answers, one at a time. */
function roomHere(): CoachRoom & { readonly fall: () => void; readonly ended: () => boolean } {
  const listeners: ((event: { readonly data: Answer }) => void)[] = [];
  const fallen: (() => void)[] = [];
  let ended = false;
  const judge = judgeOf(stage);
  const answerTo = (question: Question): Answer | null => {
    if (question.ask === 'meet') return null;
    if (question.ask === 'tip') return { to: 'tip', id: question.id, tip: judge.tip(question.play) };
    return { to: 'judge', id: question.id, judgement: judge.judge(question.play, question.move) };
  };
  return {
    postMessage(question) {
      queueMicrotask(() => {
        const data = answerTo(structuredClone(question));
        if (data && !ended) for (const listener of listeners) listener({ data });
      });
    },
    addEventListener(type: string, listener: never) {
      (type === 'message' ? listeners : fallen).push(listener);
    },
    terminate: () => void (ended = true),
    fall: () => fallen.forEach((listener) => listener()),
    ended: () => ended,
  };
}

describe('a coach', () => {
  it('calls moves by what they cost against the best one', async () => {
    const coach = coachIn(roomHere(), production);
    const labels = await Promise.all(
      ['good', 'weak', 'bad'].map(async (id) => (await coach.judge(start, reply(id)))?.label),
    );
    expect(labels).toEqual(['strong', 'slip', 'breaking-point']);
  });

  it('calls a line that was crossed for good a breaking point, whatever it brought', async () => {
    const coach = coachIn(roomHere(), production);
    expect(await coach.judge(start, reply('forbidden'))).toEqual({
      label: 'breaking-point',
      because: 'Tells a stranger.',
      does: [],
      counterfeit: null,
    });
  });

  it('has nothing to say of a card that was opened', async () => {
    expect(await coachIn(roomHere(), production).judge(start, { do: 'open', id: 'x' })).toBeNull();
  });

  it('gives the rule of the strongest reply and not the reply', async () => {
    expect(await coachIn(roomHere(), production).tip(start)).toEqual({ rule: 'Give back the fact.' });
  });

  it('leaves nobody waiting when it falls over or is sent away', async () => {
    const room = roomHere();
    const coach = coachIn(room, production);
    const waiting = coach.judge(start, reply('good'));
    room.fall();
    expect(await waiting).toBeNull();
    expect(await coach.tip(start)).toBeNull();
    coach.close();
    expect(room.ended()).toBe(true);
  });
});

describe('a coach’s words', () => {
  it('have a step for every value of a meter', () => {
    const words = (meter: 'tension' | 'trust' | 'ground') =>
      Array.from({ length: 11 }, (_, value) =>
        meterInWords(meter, { tension: value, trust: value, ground: value }),
      );
    expect(new Set(words('tension'))).toEqual(
      new Set(['calm', 'stirred', 'tense', 'heated', 'at the limit']),
    );
    expect([words('trust')[0], words('trust')[10]]).toEqual(['none', 'strong']);
    expect([words('ground')[0], words('ground')[10]]).toEqual(['gone', 'all of it']);
  });

  it('have a rule for every kind of moment', () => {
    expect(Object.values(MOMENT_RULES).every((rule) => rule.length > 20)).toBe(true);
  });
});
