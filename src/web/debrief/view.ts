import type { ReactNode } from 'react';
import type { Scenario } from '#dialogue';
import type { PlayKind } from '#protocol';
import type { Report } from '#report';
import type { EarlierPlay } from './making/debriefed.ts';

/** What the parts of a debrief show, and what can be done from them. */
export interface View {
  readonly report: Report;
  readonly scenario: Scenario;
  readonly earlier: EarlierPlay | null;
  /** What this play was: a first try, another one, or one from the middle. */
  readonly kind: PlayKind;
  /** Opens a play of its own that begins just before this move; null for whoever only reads. */
  readonly tryFrom: ((move: number) => void) | null;
  /** Name of the person who played; null where that is who reads. */
  readonly person: string | null;
  /** Points that were asked for; null or left out where nobody did. */
  readonly minimum?: number | null;
  /** Nothing that judges is shown: whoever reads is to judge for themselves. */
  readonly blind?: boolean;
  /** What stands below a turn of the transcript besides what was said: what people wrote about it. */
  readonly beside?: (turn: { readonly move: number; readonly number: number }) => ReactNode;
}

/** "Your" or "Ada’s", as it begins a heading. */
export const whose = (person: string | null): string => (person === null ? 'Your' : `${person}’s`);

/** Where a turn stands in the transcript, for links to it. */
export const turnId = (move: number | null): string => (move === null ? 'turn-start' : `turn-${move}`);
export const lineId = (turn: number, line: number): string => `line-${turn}-${line}`;
