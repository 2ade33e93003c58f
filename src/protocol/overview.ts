import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { instantSchema } from './ids.ts';

const count = v.number();

/** GET overview: whether all is well with the house, for whoever runs it. */
export const overviewSchema = v.object({
  /** Of this program; null where nobody told the server. */
  version: v.nullable(v.string()),
  engine: v.picklist(['SQLite', 'PostgreSQL']),
  /** Since when this process serves; another one on the same database has a day of its own. */
  since: v.nullable(instantSchema),
  /** Why no new work is taken at present; null when it is. */
  unready: v.nullable(v.string()),
  /** Scenarios in the library. */
  scenarios: count,
  /** People whose account is open. */
  people: count,
  /** Of those: may be asked for a second factor and have none, and trainees in no team. */
  withoutFactor: count,
  withoutTeam: count,
  teamsWithoutManager: count,
  /** Invitations that nobody has followed yet. */
  invited: count,
  /** Refused sign-ins of the last day, and towards how many accounts. */
  refusedSignIns: v.object({ times: count, accounts: count }),
  mail: v.object({ on: v.boolean(), failing: v.boolean() }),
});
export type Overview = Frozen<v.InferOutput<typeof overviewSchema>>;
