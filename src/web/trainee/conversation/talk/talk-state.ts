import { useSyncExternalStore } from 'react';
import type { Conversation, ConversationState } from '../live/conversation.ts';
import type { EndEntry } from '../live/entry.ts';
import type { Scene } from '../live/scene.ts';

/** A conversation with its stage, as the parts of a room show it. */
export interface TalkState extends ConversationState {
  readonly scene: Scene;
  /** How it ended, once that has been told. */
  readonly end: EndEntry | null;
}

export function useTalkState({ subscribe, state, performer }: Conversation): TalkState {
  const now = useSyncExternalStore(subscribe, state);
  const scene = useSyncExternalStore(performer.subscribe, performer.scene);
  return { ...now, scene, end: now.phase === 'over' ? endOf(scene) : null };
}

const endOf = ({ entries }: Scene): EndEntry | null =>
  entries.findLast((entry) => entry.kind === 'end') ?? null;
