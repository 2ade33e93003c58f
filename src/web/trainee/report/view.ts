import type { Scenario } from '#dialogue';
import type { PlayKind } from '#protocol';
import type { Report } from '#report';
import type { EarlierPlay } from './making/debriefed.ts';

/** What the parts of the report show, and what can be done from them. */
export interface View {
  readonly report: Report;
  readonly scenario: Scenario;
  readonly earlier: EarlierPlay | null;
  /** What this play was: a first try, another one, or one from the middle. */
  readonly kind: PlayKind;
  /** Opens a play of its own that begins just before this move. */
  readonly tryFrom: (move: number) => void;
}

/** Where a turn stands in the transcript, for links to it. */
export const turnId = (move: number | null): string => (move === null ? 'turn-start' : `turn-${move}`);
export const lineId = (turn: number, line: number): string => `line-${turn}-${line}`;
