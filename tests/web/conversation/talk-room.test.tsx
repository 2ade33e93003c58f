import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { SimulatedClock } from 'xstate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { opening, prepare } from '#dialogue';
import { mixer } from '../../../src/web/audio/mixer.ts';
import type { CoachPanelProps } from '../../../src/web/trainee/conversation/coach/coach-panel.tsx';
import { LiveSession } from '../../../src/web/trainee/conversation/live/live-session.ts';
import { soundOf } from '../../../src/web/trainee/conversation/live/stage-sound.ts';
import { TalkRoom } from '../../../src/web/trainee/conversation/talk/talk-room.tsx';
import {
  fakeBeat,
  fakeEnding,
  fakeLaw,
  fakeLine,
  fakeOption,
  fakeProduction,
} from '../../dialogue/fake-production.ts';

const tense = { tension: 8, trust: 5, ground: 8 };
const stage = prepare(
  fakeProduction({
    mood: tense,
    people: [{ id: 'mika', name: 'Mika Torvald', role: 'shift lead' }],
    beats: [
      fakeBeat({ replies: [fakeOption({ id: 'a', to: [{ when: null, to: 'word' }] })] }),
      fakeBeat({
        id: 'word',
        with: 'mika',
        says: [[fakeLine({ id: 'word/says', by: 'other', wordings: ['What now?'] })]],
        replies: [fakeOption({ id: 'own', wordings: ['We owe it.'], to: [{ when: null, to: 'found' }] })],
      }),
    ],
    endings: [
      fakeEnding({
        with: 'mika',
        says: [fakeLine({ id: 'found/says', by: 'other', wordings: ['Go home.'] })],
      }),
      fakeEnding({ id: 'gone', class: 'lost', utility: 10 }),
    ],
  }),
);

// Parts of the room are fetched when they are needed.
configure({ asyncUtilTimeout: 10_000 });

/** This DOM lays nothing out, so nothing in it ever changes its size. */
class Unsized implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => new EventTarget());
  vi.stubGlobal('ResizeObserver', Unsized);
  HTMLElement.prototype.scrollTo = () => undefined;
});
afterEach(() => vi.unstubAllGlobals());

/** The room of a phone call, with time that passes when it is told to. */
function call(panel: CoachPanelProps | null = null) {
  const clock = new SimulatedClock();
  const cues: string[] = [];
  const nothing = () => undefined;
  const audio = mixer({ wake: nothing, bed: nothing, close: nothing, cue: (name) => void cues.push(name) });
  const session = new LiveSession(
    { stage, play: opening(stage, 7), told: [], pace: 'normal', tempo: 'at-once' },
    {
      clock,
      save: nothing,
      speak: () => false,
      hush: nothing,
      begins(cue, company) {
        const sound = soundOf(cue, 'phone', company);
        if (sound) audio.cue(sound);
      },
    },
  );
  const { unmount } = render(
    <TalkRoom
      conversation={session}
      audio={audio}
      coaching={panel && { judged: new Map(), cue: null, hint: null, panel }}
      frame={{
        returns: null,
        notice: null,
        onLeave: null,
        paused: { words: '', leave: null },
        lookBack: '/',
        onTryFrom: null,
      }}
    />,
  );
  const pass = (milliseconds: number) =>
    act(() => {
      for (let left = milliseconds; left > 0; left -= 50) clock.increment(Math.min(50, left));
    });
  const answer = (words: RegExp) => fireEvent.click(screen.getByRole('button', { name: words }));
  const begin = () => {
    answer(/Answer|Pick up/);
    pass(2000);
  };
  return { session, audio, cues, pass, answer, begin, unmount };
}

const soundSwitch = () => screen.queryByRole('button', { name: 'Sound' });

describe('a call that is left for a word with a colleague', () => {
  it('hums and has its own switch for the sound while the customer is on the line', async () => {
    const { audio, begin } = call();
    begin();
    await screen.findByRole('button', { name: 'Mute' });
    expect(audio.heard()).toEqual({ room: expect.any(Number), tension: expect.any(Number) });
    expect(soundSwitch()).toBeNull();
  });

  it('is quiet away from them, with a switch at the top, and ends without a receiver laid down', async () => {
    const { session, audio, cues, pass, answer, begin } = call();
    begin();
    answer(/Monday has come/);
    pass(2000);
    await screen.findByRole('region', { name: 'A word with Mika Torvald' });
    expect(audio.heard()).toEqual({});
    expect(soundSwitch()).toBeTruthy();
    answer(/We owe it/);
    pass(2000);
    expect(session.state().phase).toBe('over');
    expect(cues).toEqual(['pick-up']);
  });
});

describe('a talk in which somebody looks a word up', () => {
  const panel: CoachPanelProps = {
    law: fakeLaw(),
    mood: tense,
    before: tense,
    stance: 'calm',
    told: [],
    judgement: { label: 'fine', because: '', does: ['hold-facts'], counterfeit: null },
  };
  const word = () => screen.findByRole('button', { name: 'Hold the facts' });

  it('stands still from the press on, and goes on when they are back where they were', async () => {
    const { session, begin, pass } = call(panel);
    begin();
    const pressed = await word();
    pressed.focus();
    fireEvent.click(pressed);
    expect(session.state().phase).toBe('paused');
    pass(600_000);
    expect(session.state().phase).toBe('paused');
    fireEvent.click(await screen.findByRole('button', { name: 'Back to where you were' }));
    expect(session.state().phase).toBe('talking');
    expect(document.activeElement).toBe(pressed);
  });

  it('goes on when the word is gone before its entry has come', async () => {
    const { session, begin, unmount } = call(panel);
    begin();
    fireEvent.click(await word());
    expect(session.state().phase).toBe('paused');
    unmount();
    await waitFor(() => expect(session.state().phase).toBe('talking'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
