import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { AudioOut } from '../../../audio/index.ts';
import { usePreferences } from '../../../preferences/index.ts';
import { conversationSettings, keepConversationSettings } from '../conversation-settings.ts';
import type { ConversationSettings } from '../conversation-settings.ts';
import type { Conversation } from '../live/conversation.ts';
import { companyIn } from '../live/scene.ts';
import type { Coaching } from '../practice/use-coaching.tsx';
import type { DeskProps } from './desk.tsx';
import { useTalkState } from './talk-state.ts';
import type { TalkState } from './talk-state.ts';
import { useDesk } from './use-desk.ts';
import { useKeys } from './use-keys.ts';
import { useLasted } from './use-lasted.ts';
import { usePauseWhenHidden } from './use-pause-when-hidden.ts';
import { useReducedMotion } from './use-media.ts';
import { useScenery } from './use-scenery.ts';

/** What lies over the talk; everything but the desk makes it stand still. */
export type Overlay = 'paused' | 'brief' | 'options' | 'desk' | 'guide' | null;

/** What differs in a room by what the talk is for. */
export interface Frame {
  /** How a talk that was under way is taken up; null for one that begins. */
  readonly returns: 'comes-back' | 'from-here' | null;
  /** Where the trainee's work is kept. */
  readonly notice: ReactNode;
  /** What leaving does instead of going back to the library. */
  readonly onLeave: (() => void) | null;
  readonly paused: { readonly words: string; readonly leave: ReactNode };
  /** The address where one looks back on it. */
  readonly lookBack: string;
  /** Starts another play from before a move; null where nothing can be tried twice. */
  readonly onTryFrom: ((move: number) => void) | null;
}

export interface RoomProps {
  readonly conversation: Conversation;
  readonly audio: AudioOut;
  /** Null where nobody comments. */
  readonly coaching: Coaching | null;
  readonly frame: Frame;
}

/** Everything that the parts of the room share. */
export interface Room extends RoomProps {
  readonly state: TalkState;
  readonly desk: DeskProps;
  readonly settings: ConversationSettings;
  readonly setSettings: (settings: ConversationSettings) => void;
  readonly sound: boolean;
  readonly setSound: (on: boolean) => void;
  readonly overlay: Overlay;
  readonly show: (overlay: Overlay) => void;
  readonly close: () => void;
  /** The talk waits for a press before it goes on: a phone that rings, or one that is taken up again. */
  readonly arrives: 'rings' | 'comes-back' | 'from-here' | null;
  /** The trainee is with somebody else than the customer, or alone. */
  readonly aside: boolean;
  /** Entries that were there when the page opened; nobody needs to hear them again. */
  readonly entered: number;
  readonly still: boolean;
  readonly lasted: number;
}

export function useRoom(props: RoomProps): Room {
  const { conversation, audio, frame } = props;
  const state = useTalkState(conversation);
  const { phase, scene, setting } = state;
  const { channel } = setting;
  const [{ sound }, set] = usePreferences();
  const [settings, setSettings] = useSettings(conversation);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [returns] = useState(frame.returns);
  const [entered] = useState(scene.entries.length);
  const arrives = returns ?? (channel === 'phone' && setting.opensWithCustomer ? 'rings' : null);
  const aside = companyIn(scene.entries) !== 'customer';
  const rings = phase === 'briefing' && arrives === 'rings';

  const show = (next: Overlay) => {
    if (next !== 'desk' && conversation.state().phase === 'talking') conversation.pause();
    setOverlay(next);
  };
  const close = () => {
    setOverlay(null);
    if (conversation.state().phase === 'paused') conversation.resume();
  };

  // Away from the customer there is no line that hums.
  const sounds = phase === 'talking' && !aside ? 'talking' : rings ? 'ringing' : 'still';
  useScenery(audio, { channel, state: sounds, now: scene.now, mood: scene.mood });
  usePauseWhenHidden(phase === 'talking', () => show('paused'));
  useTalkKeys(conversation, state, settings.keys);
  useEffect(() => {
    // Whoever came from the brief has just said that they are ready; only a phone has to ring first.
    if (phase === 'briefing' && arrives === null) conversation.begin();
  }, [phase, arrives, conversation]);

  return {
    ...props,
    state,
    settings,
    setSettings,
    sound,
    setSound: (on) => set({ sound: on }),
    overlay,
    show,
    close,
    arrives,
    aside,
    entered,
    desk: useDesk(conversation, state),
    still: useReducedMotion(),
    lasted: useLasted(phase === 'talking'),
  };
}

function useSettings(conversation: Conversation) {
  const [settings, setSettings] = useState(conversationSettings);
  const change = (next: ConversationSettings) => {
    keepConversationSettings(next);
    conversation.setTempo(next.tempo);
    setSettings(next);
  };
  return [settings, change] as const;
}

function useTalkKeys(conversation: Conversation, { phase, replies }: TalkState, numbers: boolean): void {
  const keys = {
    choose(place: number) {
      const offer = replies[place];
      if (offer) conversation.make({ do: 'reply', id: offer.id });
      return offer !== undefined;
    },
    wait() {
      if (replies.length > 0) conversation.make({ do: 'silence' });
      return replies.length > 0;
    },
    hurry() {
      if (phase !== 'talking' || replies.length > 0) return false;
      conversation.performer.hurry();
      return true;
    },
  };
  useKeys(keys, numbers);
}
