import type { Kysely } from 'kysely';
import type { Entry } from '../audit/append.ts';
import { addPeople } from '../rollups/recount.ts';
import { rowOf } from '../store/sql/rows.ts';
import type { Tables } from '../store/sql/tables.ts';
import { portions } from './portions.ts';
import { finishedOf } from './sitting.ts';
import type { Sitting } from './sitting.ts';

/** Keeps all plays of the demo, and adds the finished attempts to every sum. */
export async function keepSittings(tables: Kysely<Tables>, sittings: readonly Sitting[]): Promise<void> {
  for (const some of portions(sittings.map(({ play }) => rowOf(play)))) {
    await tables.insertInto('play').values(some).execute();
  }
  for (const some of portions(sittings.flatMap(movesOf))) {
    await tables.insertInto('move').values(some).execute();
  }
  for (const some of portions(sittings.flatMap(({ attempt }) => attempt ?? []))) {
    await tables.insertInto('attempt').values(some).execute();
  }
  await addPeople(
    tables,
    sittings.flatMap((one) => finishedOf(one) ?? []),
  );
}

const movesOf = ({ play, received }: Sitting) =>
  play.moves.map((move, seq) => ({
    play: play.id,
    seq,
    content: JSON.stringify(move),
    at: received[seq] ?? play.changedAt,
  }));

/** What the audit says of an attempt by the one who made it. */
export function entriesOf({ play, attempt }: Sitting): Entry[] {
  if (attempt === null) return [];
  const entry = (at: string, action: string): Entry => ({
    at,
    actor: play.profile,
    action,
    object: play.id,
    subject: play.profile,
  });
  const started = entry(play.startedAt, 'attempt.start');
  if (attempt.state === 'open') return [started];
  const action = attempt.state === 'finished' ? 'attempt.finish' : 'attempt.abandon';
  return [started, entry(attempt.finished_at ?? play.changedAt, action)];
}
