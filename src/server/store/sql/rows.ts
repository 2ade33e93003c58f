import type { Selectable } from 'kysely';
import type { KeptPlay } from '../attempt-store.ts';
import type { Tables } from './tables.ts';
import type { PlayTable } from './tables/practice.ts';

type PlayRow = Selectable<PlayTable>;
type MoveRow = Selectable<Tables['move']>;

/** The row of a play; its moves stand in a table of their own. */
export const rowOf = (play: KeptPlay): PlayRow => ({
  id: play.id,
  profile: play.profile,
  scenario: play.scenario,
  hash: play.hash,
  seed: play.seed,
  kind: play.kind,
  parent: play.parent,
  ending: play.ending,
  wrap_up: jsonOrNull(play.wrapUp),
  turning_point: jsonOrNull(play.turningPoint),
  formula: play.score?.formula ?? null,
  score: jsonOrNull(play.score),
  started_at: play.startedAt,
  changed_at: play.changedAt,
  finished_at: play.finishedAt,
  revision: play.revision,
});

/** The play that its rows stand for; `moves` in the order of their numbers. */
export function playOf(row: PlayRow, moves: readonly Pick<MoveRow, 'content'>[]): KeptPlay {
  const read = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T));
  return {
    id: row.id,
    profile: row.profile,
    scenario: row.scenario,
    hash: row.hash,
    seed: row.seed,
    // Only `rowOf` writes these columns, and a constraint of the table holds the kind to the list.
    kind: row.kind as KeptPlay['kind'],
    moves: moves.map(({ content }) => JSON.parse(content) as KeptPlay['moves'][number]),
    parent: row.parent,
    ending: row.ending,
    wrapUp: read(row.wrap_up),
    turningPoint: read(row.turning_point),
    score: read(row.score),
    startedAt: row.started_at,
    changedAt: row.changed_at,
    finishedAt: row.finished_at,
    revision: row.revision,
  };
}

const jsonOrNull = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
