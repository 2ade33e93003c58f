import type { Play, PlayRequest } from '#protocol';
import type { SavedPlay } from '../../../src/web/api/index.ts';

const HASH = '5'.repeat(64);
const NOON = '2026-11-22T12:00:00.000Z';

export const reply = (id: string) => ({ do: 'reply', id }) as const;

export const fakeRequest = (overrides: Partial<PlayRequest> = {}): PlayRequest => ({
  scenario: 'late-parcel',
  hash: HASH,
  seed: 7,
  moves: [reply('a')],
  kind: 'first',
  ...overrides,
});

/** An id in the shape that the server wants, from a short name. */
export const playId = (name: string): string =>
  [...name]
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0'))
    .join('')
    .padStart(32, '0')
    .slice(-32);

export const fakeSavedPlay = (overrides: Partial<SavedPlay> = {}): SavedPlay => ({
  id: playId('one'),
  request: fakeRequest(),
  mode: 'coach',
  timing: 'normal',
  startedAt: 1,
  changedAt: 1,
  pending: true,
  refused: null,
  takenOver: false,
  ...overrides,
});

/** What the server answers when it keeps exactly this. */
export const fakeAnswer = (id: string, request: PlayRequest, overrides: Partial<Play> = {}): Play => ({
  id,
  scenario: request.scenario,
  hash: request.hash,
  seed: request.seed,
  moves: request.moves,
  kind: request.kind,
  parent: request.parent ?? null,
  ending: request.finished === true ? 'found' : null,
  wrapUp: request.wrapUp ?? null,
  turningPoint: request.turningPoint ?? null,
  score: null,
  startedAt: NOON,
  changedAt: NOON,
  finishedAt: request.finished === true ? NOON : null,
  ...overrides,
});
