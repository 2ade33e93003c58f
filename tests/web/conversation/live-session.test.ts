import { SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { history, opening, prepare, replay, toLog } from '#dialogue';
import type { Move, Play } from '#dialogue';
import { LiveSession } from '../../../src/web/trainee/conversation/live/live-session.ts';
import type { SessionStart, SessionWorld } from '../../../src/web/trainee/conversation/live/live-session.ts';
import { transcriptOf } from '../../../src/web/trainee/conversation/live/transcript.ts';
import {
  fakeBeat,
  fakeLine,
  fakeOption,
  fakeProduction,
  fakeSilence,
} from '../../dialogue/fake-production.ts';

const stage = prepare(
  fakeProduction({
    facts: [{ id: 'left-friday', text: 'It left the depot on Friday.' }],
    cards: [
      {
        id: 'track',
        kind: 'record',
        title: 'Tracking',
        text: 'Left on Friday.',
        may: [],
        mustRefer: [],
        mayNot: [],
        teaches: ['left-friday'],
      },
    ],
    beats: [
      fakeBeat({
        replies: [
          fakeOption({ id: 'a', does: ['hold-steady'] }),
          fakeOption({ id: 'b', wordings: ['Here it is.'], to: [{ when: null, to: 'found' }] }),
          fakeOption({
            id: 'c',
            counterfeit: 'tone-policing',
            reaction: [fakeLine({ id: 'ouch', wordings: ['Excuse me?'] })],
          }),
        ],
        silence: fakeSilence(),
      }),
    ],
  }),
);

function open(start: Partial<SessionStart> = {}, world: Partial<SessionWorld> = {}) {
  const clock = new SimulatedClock();
  // In small steps, because a timer that is set while time passes begins at the end of the step.
  const pass = (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 50) clock.increment(Math.min(50, left));
  };
  const saved: Play[] = [];
  const session = new LiveSession(
    { stage, play: opening(stage, 7), told: [], pace: 'normal', tempo: 'natural', ...start },
    {
      clock,
      save: (play) => void saved.push(play),
      speak: () => false,
      hush: () => undefined,
      begins: () => undefined,
      ...world,
    },
  );
  const texts = () =>
    session.performer.scene().entries.map((entry) => (entry.kind === 'words' ? entry.text : entry.kind));
  const awaits = () => session.actor.getSnapshot().matches({ talking: { floor: 'awaitingReply' } });
  const play = () => session.actor.getSnapshot().context.play;
  return { session, pass, saved, texts, awaits, play };
}

const reply = (id: string): Move => ({ do: 'reply', id });
const MINUTE = 60_000;

describe('a live conversation', () => {
  it('lets the customer finish before it is the trainee’s turn', () => {
    const { session, pass, texts, awaits } = open({ pace: 'off' });
    session.begin();
    expect(texts()).toEqual(['It was meant to be here on Monday.']);
    expect(awaits()).toBe(false);
    pass(MINUTE);
    expect(awaits()).toBe(true);
  });

  it('tells what the trainee said, then what the customer answers', () => {
    const { session, pass, texts } = open({ pace: 'off' });
    session.begin();
    pass(MINUTE);
    session.make(reply('c'));
    expect(texts().at(-1)).toBe('Monday has come and gone.');
    pass(MINUTE);
    expect(texts().slice(-3)).toEqual([
      'Monday has come and gone.',
      'Excuse me?',
      'It was meant to be here on Monday.',
    ]);
  });

  it('shows the new mood when the customer is heard, not when the reply is chosen', () => {
    const { session, pass } = open({ pace: 'off' });
    session.begin();
    pass(MINUTE);
    session.make(reply('c'));
    expect(session.performer.scene().mood.tension).toBe(4);
    pass(MINUTE);
    expect(session.performer.scene().mood.tension).toBe(7);
  });

  it('saves every move at once', () => {
    const { session, pass, saved } = open({ pace: 'off' });
    session.begin();
    pass(MINUTE);
    session.make(reply('a'));
    expect(saved.map(({ moves }) => moves.length)).toEqual([1]);
  });

  it('takes a reply while the trainee may still read', () => {
    const { session, pass, play } = open();
    session.begin();
    session.performer.hurry();
    expect(session.performer.scene().reading).toBe(true);
    pass(10);
    session.make(reply('a'));
    expect(play().moves).toEqual([reply('a')]);
  });

  it('takes no reply while the customer speaks', () => {
    const { session, play } = open();
    session.begin();
    session.make(reply('a'));
    expect(play().moves).toEqual([]);
  });

  it('calls it silence only after the reading time and the customer’s patience', () => {
    const { session, pass, play } = open();
    session.begin();
    session.performer.hurry();
    pass(12_000);
    expect(play().moves).toEqual([]);
    pass(12_000);
    expect(play().moves).toEqual([{ do: 'silence' }]);
  });

  it('never calls it silence when patience is off', () => {
    const { session, pass, play } = open({ pace: 'off' });
    session.begin();
    pass(60 * MINUTE);
    expect(play().moves).toEqual([]);
  });

  it('keeps a card that was asked for while the customer spoke until the floor is free', () => {
    const { session, pass, play, texts } = open({ pace: 'off' });
    session.begin();
    session.make({ do: 'open', id: 'track' });
    expect(play().moves).toEqual([]);
    pass(MINUTE);
    expect(play().learnt).toEqual(['left-friday']);
    expect(texts().slice(-2)).toEqual(['open', 'learn']);
  });

  it('stands still while it is paused and tells a cut line again afterwards', () => {
    const { session, pass, awaits, texts } = open({ pace: 'off' });
    session.begin();
    pass(100);
    session.pause();
    pass(10 * MINUTE);
    expect(awaits()).toBe(false);
    session.resume();
    pass(MINUTE);
    expect(awaits()).toBe(true);
    expect(texts()).toHaveLength(1);
  });

  it('takes a pace that was chosen during the pause', () => {
    const { session, pass, play } = open();
    session.begin();
    pass(MINUTE / 4);
    session.pause();
    session.setPace('off');
    session.resume();
    pass(10 * MINUTE);
    expect(play().moves).toEqual([]);
    session.pause();
    session.setPace('normal');
    session.resume();
    pass(MINUTE / 4);
    expect(play().moves).toEqual([{ do: 'silence' }]);
  });

  it('leaves the timing of a line to the voice that speaks it', () => {
    let said: (() => void) | null = null;
    const speak: SessionWorld['speak'] = (_text, _voice, done) => {
      said = done;
      return true;
    };
    const { session, pass, awaits } = open({ pace: 'off' }, { speak });
    session.begin();
    pass(10 * MINUTE);
    expect(awaits()).toBe(false);
    (said as unknown as () => void)();
    pass(MINUTE);
    expect(awaits()).toBe(true);
  });

  it('ends with the last words and takes no further move', () => {
    const { session, pass, texts, saved } = open({ pace: 'off' });
    session.begin();
    pass(MINUTE);
    session.make(reply('b'));
    pass(MINUTE);
    expect(texts().slice(-2)).toEqual(['Oh. There it is.', 'end']);
    expect(session.actor.getSnapshot().matches('wrapUp')).toBe(true);
    session.make(reply('a'));
    expect(saved).toHaveLength(1);
  });
});

describe('a conversation that is taken up again', () => {
  const log = {
    ...toLog(stage, opening(stage, 7)),
    moves: [reply('c'), { do: 'open', id: 'track' } as const],
  };
  const told = history(stage, log);
  const before = replay(stage, log);
  if (!told.ok || !before.ok)
    throw new Error('The log of this test does not fit its scenario; mend its moves.');

  it('shows what was told before and does not say the last words twice', () => {
    const { session, pass, texts, awaits } = open({
      play: before.value,
      told: transcriptOf(told.value),
      pace: 'off',
    });
    const count = texts().length;
    session.begin();
    pass(MINUTE);
    expect(texts()).toHaveLength(count);
    expect(awaits()).toBe(true);
  });

  it('tells the same transcript as the live one, entry for entry', () => {
    const { session, pass } = open({ pace: 'off' });
    session.begin();
    for (const move of log.moves) {
      pass(MINUTE);
      session.make(move);
    }
    pass(MINUTE);
    expect(session.performer.scene().entries).toEqual(transcriptOf(told.value));
  });
});
