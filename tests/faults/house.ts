import type { Kysely } from 'kysely';
import type { Production } from '#dialogue';
import { score } from '#report';
import type { Solved } from '#report';
import { createApp } from '../../src/server/http/app.ts';
import type { WallClock } from '../../src/server/http/environment.ts';
import { listen, PATIENCE } from '../../src/server/listen.ts';
import { addPerson } from '../../src/server/people/add-person.ts';
import { startSession } from '../../src/server/people/sessions.ts';
import type { Database } from '../../src/server/store/sql/database.ts';
import { readPlay } from '../../src/server/store/sql/plays.ts';
import type { Tables } from '../../src/server/store/sql/tables.ts';
import { Oracle } from '../oracle/oracle.ts';
import { playOf, solvedOf } from '../report/random-plays.ts';
import { setUp } from '../server/fixture/people.ts';
import { tryOut } from '../server/fixture/try-out.ts';
import type { Acknowledged } from './stubborn-client.ts';

/** Somebody with an open session. */
export interface Guest {
  readonly id: string;
  readonly token: string;
}

/** A real server on a port, which can be started again, and people in it. */
export interface OpenHouse {
  readonly scenario: string;
  readonly database: Database;
  url(): string;
  guest(): Promise<Guest>;
  /** Stops the server, closes its database and opens both anew, on another port. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

interface Opening {
  readonly production: Production;
  readonly open: () => Promise<Database>;
  readonly clock?: WallClock;
}

export async function openHouse({ production, open, clock }: Opening): Promise<OpenHouse> {
  const start = async () => {
    const database = await open();
    const world = await tryOut({ database, ...(clock && { clock }) }, [production]);
    const app = createApp(world.parts);
    const listening = await listen(app, { port: 0, host: '127.0.0.1', patience: PATIENCE });
    return { world, database, listening };
  };
  let now = await start();
  let guests = 0;
  const stop = async () => {
    await now.listening.close();
    await now.database.close();
  };
  await setUp(now.world);
  return {
    scenario: production.scenario.id,
    get database() {
      return now.database;
    },
    url: () => now.listening.url,
    guest: () => {
      const name = `Guest ${++guests}`;
      return now.database.write(async (tables) => {
        const account = { name, email: null, roles: ['trainee'], password: null, since: SINCE } as const;
        const id = await addPerson(tables, account);
        const at = now.world.parts.clock.now();
        return { id, token: await startSession(tables, { person: id, now: at, agent: 'a test' }) };
      });
    },
    async restart() {
      await stop();
      now = await start();
    },
    close: stop,
  };
}

const SINCE = '2026-03-01T09:00:00.000Z';

/** What is kept of a person who has played one attempt, beside what must be, whatever happened on the way. */
export interface Verdict {
  readonly kept: unknown;
  readonly due: unknown;
}

export class Judge {
  readonly #solved: Solved;
  readonly #oracle: Oracle;

  constructor(production: Production) {
    this.#solved = solvedOf(production);
    this.#oracle = new Oracle(production);
  }

  /**
   * One attempt, one history that holds all that was acknowledged, one score as the kernel and the oracle compute it,
   * counted once and noted once.
   */
  async verdict(
    database: Database,
    { id }: Pick<Guest, 'id'>,
    heard: readonly Acknowledged[],
  ): Promise<Verdict> {
    const { play, ...kept } = await database.read((tables) => keptOf(tables, id));
    if (!play) throw new Error('There is no play.');
    const last = this.#oracle.follow(play.moves)?.at(-1);
    if (!last) throw new Error('The oracle does not follow.');
    const { outcome } = play.score ?? {};
    const { score: made, finishedAt, startedAt } = play;
    return {
      kept: {
        ...kept,
        score: made,
        ending: outcome?.ending,
        points: outcome?.points.toFixed(5),
        acknowledged: heard.map(({ seq }) => play.moves[seq]?.do),
        endsAfterItBegan: finishedAt !== null && finishedAt >= startedAt,
      },
      due: {
        attempts: [{ state: 'finished', number: 1 }],
        plays: [{ kind: 'first', ending: last.ending }],
        sums: [{ attempts: 1, first: 1 }],
        audit: [{ action: 'attempt.start' }, { action: 'attempt.finish' }],
        score: score(this.#solved, playOf(this.#solved.stage, play.moves, play.seed)),
        ending: last.ending,
        points: this.#oracle.outcome(last).toFixed(5),
        acknowledged: heard.map(({ move }) => move.do),
        endsAfterItBegan: true,
      },
    };
  }
}

async function keptOf(tables: Kysely<Tables>, person: string) {
  const attempts = await tables
    .selectFrom('attempt')
    .select(['state', 'number'])
    .where('person', '=', person)
    .execute();
  const plays = await tables
    .selectFrom('play')
    .select(['id', 'kind', 'ending'])
    .where('profile', '=', person)
    .execute();
  const sums = await tables
    .selectFrom('person_sum')
    .select(['attempts', 'first'])
    .where('person', '=', person)
    .execute();
  const audit = await tables
    .selectFrom('audit')
    .select('action')
    .where('subject', '=', person)
    .where('action', 'like', 'attempt.%')
    .orderBy('seq')
    .execute();
  const play = await readPlay(tables, plays[0]?.id ?? '');
  return { attempts, plays: plays.map(({ kind, ending }) => ({ kind, ending })), sums, audit, play };
}
