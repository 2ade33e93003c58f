import type { Mood } from '#dialogue';
import type { Label } from '../labels.ts';
import type { Named } from '../names/named.ts';
import type { TranscriptTurn } from './transcript.ts';

/** The four corners of the poise map. */
export const QUADRANTS = ['poised', 'pushover', 'cold-wall', 'lost'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** A place on the map: trust across, ground upward, both 0 to 10. */
export interface MapPoint {
  /** Place of the move that led here; null for the start. */
  readonly move: number | null;
  readonly trust: number;
  readonly ground: number;
  readonly tension: number;
  readonly label: Label | null;
  readonly quadrant: Quadrant;
}

/** From here on trust or ground counts as high. */
const HIGH = 5;

/** The corners in words. */
export const QUADRANT_NAMES: Readonly<Record<Quadrant, Named>> = {
  poised: { name: 'Poised', means: 'They believe in you, and your line still stands.' },
  pushover: { name: 'Pushover', means: 'They believe in you, and your line is gone.' },
  'cold-wall': { name: 'Cold wall', means: 'Your line stands, and they have stopped believing in you.' },
  lost: { name: 'Lost', means: 'Neither trust nor ground is left.' },
};

/** Where a mood lies on the map. */
export function quadrantOf({ trust, ground }: Pick<Mood, 'trust' | 'ground'>): Quadrant {
  if (trust >= HIGH) return ground >= HIGH ? 'poised' : 'pushover';
  return ground >= HIGH ? 'cold-wall' : 'lost';
}

/** The path of a conversation over the map: the start, then every move that took a turn. */
export function poiseMap(transcript: readonly TranscriptTurn[]): MapPoint[] {
  return transcript
    .filter((turn) => turn.did?.do !== 'open')
    .map(({ move, mood, label }) => ({
      move,
      trust: mood.trust,
      ground: mood.ground,
      tension: mood.tension,
      label,
      quadrant: quadrantOf(mood),
    }));
}
