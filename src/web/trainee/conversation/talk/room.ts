import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Stage } from '#dialogue';
import { addressOf } from '../../../addresses/index.ts';
import { startPlay } from '../../../api/index.ts';
import type { SavedPlay } from '../../../api/index.ts';
import type { AudioOut } from '../../../audio/index.ts';
import { usePreferences } from '../../../preferences/index.ts';
import type { Judgement } from '../coach/judge.ts';
import { useCoach } from '../coach/use-coach.ts';
import type { Coached } from '../coach/use-coach.ts';
import { conversationSettings, keepConversationSettings } from '../conversation-settings.ts';
import type { ConversationSettings } from '../conversation-settings.ts';
import type { LiveSession } from '../live/live-session.ts';
import type { DeskProps } from './desk.tsx';
import { lastTurn, useTalkState } from './talk-state.ts';
import type { TalkState } from './talk-state.ts';
import { useDesk } from './use-desk.ts';
import { useKeys } from './use-keys.ts';
import { useLasted } from './use-lasted.ts';
import { usePauseWhenHidden } from './use-pause-when-hidden.ts';
import { useReducedMotion } from './use-media.ts';
import { useScenery } from './use-scenery.ts';
import type { Talk } from './use-talk.ts';

/** What lies over the talk; everything but the desk makes it stand still. */
export type Overlay = 'paused' | 'brief' | 'options' | 'desk' | null;

/** Everything that the parts of the room share. */
export interface Room {
  readonly saved: SavedPlay;
  readonly stage: Stage;
  readonly session: LiveSession;
  readonly audio: AudioOut;
  readonly state: TalkState;
  /** Null in realistic mode. */
  readonly coach: Coached | null;
  /** What the coach may already say, by the move's place in the log. */
  readonly judged: ReadonlyMap<number, Judgement>;
  readonly desk: DeskProps;
  readonly settings: ConversationSettings;
  readonly setSettings: (settings: ConversationSettings) => void;
  readonly sound: boolean;
  readonly setSound: (on: boolean) => void;
  readonly overlay: Overlay;
  readonly show: (overlay: Overlay) => void;
  readonly close: () => void;
  /** The play was begun earlier and is taken up again. */
  readonly comesBack: boolean;
  /** Entries that were there when the page opened; nobody needs to hear them again. */
  readonly entered: number;
  readonly still: boolean;
  readonly lasted: number;
  readonly tryFrom: (move: number) => void;
}

export interface RoomProps {
  readonly saved: SavedPlay;
  readonly talk: Talk;
  readonly audio: AudioOut;
}

export function useRoom({ saved, talk, audio }: RoomProps): Room {
  const { stage, session } = talk;
  const { scenario } = stage.production;
  const state = useTalkState(stage, session);
  const { phase, scene, play, heard } = state;
  const [{ sound }, set] = usePreferences();
  const [settings, setSettings] = useSettings(session);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [comesBack] = useState(saved.request.moves.length > 0);
  const [entered] = useState(scene.entries.length);
  const coached = saved.mode === 'coach';
  const coach = useCoach(coached, stage, play);
  const rings = scenario.channel === 'phone' && !comesBack;
  const sounds = phase === 'talking' ? 'talking' : phase === 'briefing' && rings ? 'ringing' : 'still';

  const show = (next: Overlay) => {
    if (next !== 'desk' && phase === 'talking') session.pause();
    setOverlay(next);
  };
  const close = () => {
    setOverlay(null);
    if (phase === 'paused') session.resume();
  };

  useScenery(audio, { channel: scenario.channel, state: sounds, now: scene.now, mood: scene.mood });
  usePauseWhenHidden(phase === 'talking', () => show('paused'));
  useTalkKeys(session, state, settings.keys);
  useEffect(() => {
    // Whoever came from the brief has just said that they are ready; only a phone has to ring first.
    if (phase === 'briefing' && !rings && !comesBack) session.begin();
  }, [phase, rings, comesBack, session]);

  return {
    saved,
    stage,
    session,
    audio,
    state,
    settings,
    setSettings,
    sound,
    overlay,
    show,
    close,
    comesBack,
    entered,
    coach: coached ? coach : null,
    judged: new Map([...coach.judgements].filter(([move]) => move <= lastTurn(heard))),
    desk: useDesk(scenario, play, session),
    setSound: (on) => set({ sound: on }),
    still: useReducedMotion(),
    lasted: useLasted(phase === 'talking'),
    tryFrom: useTryFrom(saved),
  };
}

function useSettings(session: LiveSession) {
  const [settings, setSettings] = useState(conversationSettings);
  const change = (next: ConversationSettings) => {
    keepConversationSettings(next);
    session.setTempo(next.tempo);
    setSettings(next);
  };
  return [settings, change] as const;
}

function useTalkKeys(session: LiveSession, { phase, replies }: TalkState, numbers: boolean): void {
  const keys = {
    choose(place: number) {
      const option = replies[place];
      if (option) session.make({ do: 'reply', id: option.id });
      return option !== undefined;
    },
    wait() {
      if (replies.length > 0) session.make({ do: 'silence' });
      return replies.length > 0;
    },
    hurry() {
      if (phase !== 'talking' || replies.length > 0) return false;
      session.performer.hurry();
      return true;
    },
  };
  useKeys(keys, numbers);
}

/** Opens a play of its own that begins just before a move of this one. */
function useTryFrom(saved: SavedPlay): (move: number) => void {
  const [, go] = useLocation();
  return (move) => {
    const { scenario, hash, seed, moves } = saved.request;
    const from = { parent: saved.id, seed, moves: moves.slice(0, move) };
    const { mode, timing } = saved;
    go(addressOf('play', startPlay({ scenario, hash, kind: 'from-here', mode, timing, from }).id));
  };
}
