import type { Play } from '#protocol';
import type { SavedPlay } from '../../api/index.ts';
import type { BAND_NAMES } from '../names.ts';

/** How the trainee stands with a scenario. The first attempt is what is shown: it is the one that measures. */
export type Standing =
  | { readonly state: 'new' }
  | { readonly state: 'started'; readonly play: string }
  | {
      readonly state: 'played';
      readonly points: number | null;
      readonly band: keyof typeof BAND_NAMES | null;
    };

const isOpen = ({ request, refused }: SavedPlay) =>
  request.moves.length > 0 && request.finished !== true && refused === null;

/** The standing with one scenario, from what the server keeps and what this device knows beyond it. */
export function standingOf(scenario: string, plays: readonly Play[], saved: readonly SavedPlay[]): Standing {
  const here = saved.filter(({ request }) => request.scenario === scenario);
  const open = here.findLast(isOpen);
  if (open) return { state: 'started', play: open.id };
  const there = plays.filter((play) => play.scenario === scenario);
  const first = there.find((play) => play.kind === 'first' && play.score !== null);
  if (first?.score)
    return { state: 'played', points: first.score.outcome.points, band: first.score.outcome.band };
  const over = there.some((play) => play.ending !== null) || here.some(({ request }) => request.finished);
  if (over) return { state: 'played', points: null, band: null };
  const left = there.find((play) => play.ending === null && !here.some(({ id }) => id === play.id));
  return left ? { state: 'started', play: left.id } : { state: 'new' };
}

/** The conversation that was left open last on this device, for the way back into it. */
export function lastOpen(saved: readonly SavedPlay[]): SavedPlay | null {
  return saved.filter(isOpen).toSorted((a, b) => b.changedAt - a.changedAt)[0] ?? null;
}
