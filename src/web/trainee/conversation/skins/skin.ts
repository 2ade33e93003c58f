import type { ReactNode } from 'react';
import type { Judgement } from '../coach/judge.ts';
import type { Setting } from '../live/conversation.ts';
import type { Scene } from '../live/scene.ts';

/** What every channel gets to show. It decides nothing; it only looks like what it is. */
export interface SkinProps {
  readonly scenario: Setting;
  readonly seed: number;
  readonly scene: Scene;
  readonly coached: boolean;
  /** What the coach said of a move, by its place in the log. */
  readonly judgements: ReadonlyMap<number, Judgement>;
  /** The words to mark in the customer's latest lines, or null. */
  readonly cue: string | null;
  /** Nothing moves by itself. */
  readonly still: boolean;
  readonly ended: boolean;
  /** Real seconds that the conversation has lasted. */
  readonly lasted: number;
  /** Starts another play from before this move; null while the talk goes on. */
  readonly onTryFrom: ((move: number) => void) | null;
  /** What a channel has besides words, such as a hold button. */
  readonly controls: ReactNode;
}
