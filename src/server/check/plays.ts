import { isDeepStrictEqual } from 'node:util';
import type { Selectable } from 'kysely';
import { solve } from '#analysis';
import { prepare, replay } from '#dialogue';
import type { Play, Production, Stage } from '#dialogue';
import { FORMULA_VERSION, score } from '#report';
import type { Solved } from '#report';
import { LeastRecentlyUsed } from '../least-recently-used.ts';
import type { KeptPlay } from '../store/attempt-store.ts';
import { playOf } from '../store/sql/rows.ts';
import type { Tables } from '../store/sql/tables.ts';
import { eachRow } from './each-row.ts';
import type { Subject } from './subject.ts';

type PlayRow = Selectable<Tables['play']>;
type MoveRow = Selectable<Tables['move']>;

/** A solution holds a few megabytes; plays come in the order of their ids, so of all versions in turn. */
const SOLUTIONS_KEPT = 64;
const TOLD_EVERY = 50;

/** Whether plays lead where they are said to have led, and are worth what they are said to be worth. */
export async function checkPlays(subject: Subject): Promise<string> {
  const every = await strideOf(subject);
  const solved = solutions(subject);
  let count = 0;
  let replayed = 0;
  for await (const { play, moves } of playsOf(subject)) {
    count += 1;
    if (count % every !== 0) continue;
    const wrong = await faultOf(play, moves, solved);
    if (wrong !== null) subject.found(`The play ${play.id} ${wrong}.`);
    replayed += 1;
    if (replayed % TOLD_EVERY === 0) subject.told(`${replayed} plays`);
  }
  return every === 1 ? `all ${count} plays` : `${replayed} of ${count} plays`;
}

async function strideOf({ snapshot, plays }: Subject): Promise<number> {
  if (plays === 'all') return 1;
  const { count } = await snapshot.tables
    .selectFrom('play')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Math.max(1, Math.floor(Number(count) / plays));
}

/** Each play with its moves: both tables are in the order of the play's id, so they are read side by side. */
async function* playsOf(subject: Subject): AsyncGenerator<{ play: PlayRow; moves: MoveRow[] }> {
  const moves = eachRow(subject, 'move');
  let next = await moves.next();
  for await (const play of eachRow(subject, 'play')) {
    const own: MoveRow[] = [];
    for (; !next.done && next.value.play <= play.id; next = await moves.next()) {
      if (next.value.play === play.id) own.push(next.value);
    }
    yield { play, moves: own };
  }
}

/** The exact solution of a version; null where it is not kept or cannot be read. */
function solutions({ snapshot }: Subject): (hash: string) => Promise<Solved | null> {
  const known = new LeastRecentlyUsed<string, Solved>(SOLUTIONS_KEPT);
  return async (hash) => {
    const kept = known.get(hash);
    if (kept) return kept;
    const row = await snapshot.tables
      .selectFrom('production')
      .select('content')
      .where('hash', '=', hash)
      .executeTakeFirst();
    const stage = row ? stageOf(row.content) : null;
    if (!stage) return null;
    const solved = { stage, solution: solve(stage) };
    known.set(hash, solved);
    return solved;
  };
}

function stageOf(content: string): Stage | null {
  try {
    return prepare(JSON.parse(content) as Production);
  } catch {
    return null;
  }
}

async function faultOf(
  row: PlayRow,
  moves: readonly MoveRow[],
  solved: (hash: string) => Promise<Solved | null>,
): Promise<string | null> {
  if (moves.some(({ seq }, place) => seq !== place)) return 'lacks a move in the middle';
  const kept = readable(row, moves);
  if (!kept) return 'cannot be read';
  const version = await solved(row.hash);
  if (!version) return 'is of a version that is not kept';
  const played = replay(version.stage, kept);
  if (!played.ok) return `is not possible: its move ${played.error.index + 1} is refused`;
  const { ending } = played.value;
  return ending === kept.ending
    ? scoreFault({ row, kept, version, play: played.value })
    : `ends at "${ending ?? 'nothing'}", and "${kept.ending ?? 'nothing'}" is kept`;
}

interface Replayed {
  readonly row: PlayRow;
  readonly kept: KeptPlay;
  readonly version: Solved;
  readonly play: Play;
}

function scoreFault({ row, kept, version, play }: Replayed): string | null {
  if (play.ending === null) return kept.score === null ? null : 'has a score, and no end';
  if (kept.score === null) return 'has ended, and has no score';
  // What older formulas made stays as it was told to the trainee.
  if (row.formula !== FORMULA_VERSION) return null;
  const again: unknown = JSON.parse(JSON.stringify(score(version, play)));
  return isDeepStrictEqual(again, kept.score) ? null : 'has another score than its moves are worth';
}

function readable(row: PlayRow, moves: readonly MoveRow[]): KeptPlay | null {
  try {
    return playOf(row, moves);
  } catch {
    return null;
  }
}
