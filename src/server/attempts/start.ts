import { fail, ok } from '#base';
import type { Result } from '#base';
import type { Attempt, AttemptRequest } from '#protocol';
import type { Kysely } from 'kysely';
import type { Catalogue } from '../library/catalogue.ts';
import { newPlay } from '../plays/new-play.ts';
import type { Refused } from '../request-refused.ts';
import { readAuthors } from '../programme/authors.ts';
import { mayStart } from '../programme/may-start.ts';
import { reservedFor } from '../programme/reserved.ts';
import type { KeptPlay } from '../store/attempt-store.ts';
import { savePlay } from '../store/sql/plays.ts';
import type { Tables } from '../store/sql/tables.ts';
import { courseOf } from './course.ts';
import { Overtaken, stageOf } from './desk.ts';
import type { AttemptDesk } from './desk.ts';
import { note } from './keep-course.ts';
import { readAttempt } from './kept-attempt.ts';
import type { KeptAttempt } from './kept-attempt.ts';
import { newAttemptKey, seedOf } from './tokens.ts';
import { viewOf } from './view.ts';
import { reserved } from './withheld.ts';

export interface StartDesk extends AttemptDesk {
  readonly catalogue: Catalogue;
}

interface Starting {
  readonly person: string;
  readonly request: AttemptRequest;
}

/**
 * Starts an attempt on the version that the library offers now, or finds the one that the same request started
 * before. A person has one open attempt at most, whatever their devices do at once.
 */
export async function start(desk: StartDesk, starting: Starting): Promise<Result<Attempt, Refused>> {
  const begun = await begin(desk, starting);
  if (!begun.ok) return begun;
  const stage = await stageOf(desk.stages, begun.value.play.hash);
  desk.scorer.foresee(stage);
  return ok(viewOf(courseOf(stage, begun.value)));
}

/** Somebody who was faster has left something to find, so the second or third round ends it. */
async function begin(desk: StartDesk, starting: Starting): Promise<Result<KeptAttempt, Refused>> {
  for (;;) {
    try {
      return await desk.database.write((tables) => beginIn(tables, desk, starting));
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}

async function beginIn(
  tables: Kysely<Tables>,
  desk: StartDesk,
  starting: Starting,
): Promise<Result<KeptAttempt, Refused>> {
  const { person, request } = starting;
  const known = await readAttempt(tables, { id: request.id, person });
  if (known) return isSame(known, request) ? ok(known) : fail(idTaken);
  const hash = desk.catalogue.hashOf(request.scenario);
  if (hash === undefined) return fail(unknownScenario);
  const open = await openOf(tables, person);
  if (open) return fail(otherOpen(open));
  const admitted = await admit(tables, desk, starting);
  if (!admitted.ok) return admitted;
  const key = newAttemptKey();
  const play = await savePlay(tables, beginning(desk, starting, { hash, key }));
  if (play === 'stale') return alreadyThere(tables, starting);
  const row = await rowFor(tables, starting, { key, team: admitted.value, startedAt: play.startedAt });
  await insert(tables, row);
  await note(tables, desk, { attempt: { row }, action: 'attempt.start' });
  return ok({ row, play });
}

/** The same request may have come to another process a moment earlier; else the id names something else. */
async function alreadyThere(
  tables: Kysely<Tables>,
  { person, request }: Starting,
): Promise<Result<KeptAttempt, Refused>> {
  const known = await readAttempt(tables, { id: request.id, person });
  return known && isSame(known, request) ? ok(known) : fail(idTaken);
}

const isSame = ({ row }: KeptAttempt, { scenario, assignment }: AttemptRequest): boolean =>
  row.scenario === scenario && row.assignment === (assignment ?? null);

/** Whether this may be an assessed attempt now, and for which team. */
async function admit(
  tables: Kysely<Tables>,
  { now }: StartDesk,
  { person, request: { scenario, assignment } }: Starting,
): Promise<Result<string | null, Refused>> {
  if (assignment === undefined) {
    const own = await readAuthors(tables, person);
    if (own.some((one) => one.scenario === scenario)) return fail(ownWork);
    const kept = await reservedFor(tables, person);
    return kept.has(scenario) ? fail(reserved) : ok(await teamOf(tables, person));
  }
  const may = await mayStart(tables, { person, assignment, scenario, now });
  return may.ok ? ok(may.team ?? (await teamOf(tables, person))) : may;
}

/** The team that the person has been in for longest. */
async function teamOf(tables: Kysely<Tables>, person: string): Promise<string | null> {
  const row = await tables
    .selectFrom('membership')
    .select('team')
    .where('person', '=', person)
    .where('part', '=', 'member')
    .orderBy('since')
    .orderBy('team')
    .limit(1)
    .executeTakeFirst();
  return row?.team ?? null;
}

function openOf(tables: Kysely<Tables>, person: string): Promise<OpenAttempt | undefined> {
  return tables
    .selectFrom('attempt')
    .select(['play as id', 'scenario'])
    .where('person', '=', person)
    .where('state', '=', 'open')
    .executeTakeFirst();
}

type OpenAttempt = NonNullable<Refused['open']>;

const beginning = (
  { now }: StartDesk,
  { person, request: { id, scenario } }: Starting,
  { hash, key }: { readonly hash: string; readonly key: string },
): KeptPlay => {
  const seed = seedOf(key);
  return newPlay({ id, profile: person, scenario, hash, seed, kind: 'first', parent: null, startedAt: now });
};

async function rowFor(
  tables: Kysely<Tables>,
  { person, request }: Starting,
  {
    key,
    team,
    startedAt,
  }: { readonly key: string; readonly team: string | null; readonly startedAt: string },
): Promise<KeptAttempt['row']> {
  const last = await tables
    .selectFrom('attempt')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('person', '=', person)
    .where('scenario', '=', request.scenario)
    .executeTakeFirst();
  return {
    play: request.id,
    person,
    scenario: request.scenario,
    team,
    assignment: request.assignment ?? null,
    number: (last?.number ?? 0) + 1,
    state: 'open',
    key,
    started_at: startedAt,
    finished_at: null,
    wrapped_up_at: null,
    flags: '[]',
  };
}

/** Where another device has opened an attempt at the same moment, this one is taken back and looks again. */
async function insert(tables: Kysely<Tables>, row: KeptAttempt['row']): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('attempt')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new Overtaken('Another attempt was opened at the same moment.');
}

const idTaken: Refused = {
  code: 'id-taken',
  message: 'Something else is kept under this id. A new attempt needs an id of its own.',
};

const ownWork: Refused = {
  code: 'may-not-start',
  message: 'You published this conversation, so an attempt of yours at it would measure nothing.',
};

const unknownScenario: Refused = {
  code: 'not-found',
  message: 'The library has no scenario with this id.',
};

const otherOpen = (open: OpenAttempt): Refused => ({
  code: 'attempt-open',
  message: 'Another attempt of yours is open. Finish it or give it up first.',
  open,
});
