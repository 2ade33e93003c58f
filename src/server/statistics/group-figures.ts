import type { Kysely } from 'kysely';
import { ARCHETYPES } from '#base';
import { SMALLEST_GROUP } from '#protocol';
import type { TeamFigures } from '#protocol';
import { archetypeName } from '#report';
import type { Tables } from '../store/sql/tables.ts';
import type { RollupTables } from '../store/sql/tables/rollups.ts';
import { bandsOf } from './bands.ts';
import { coarse } from './coarse.ts';
import type { Figures as Telling } from './coarse.ts';

type Figures = NonNullable<TeamFigures['figures']>;
type TeamSkill = RollupTables['team_skill'];

const MONTHS_SHOWN = 12;

const NOTHING = { attempts: 0, first: 0, hard_stops: 0, last_at: null };

interface Asked {
  readonly team: string;
  /** Whoever manages the team; nobody else learns from a figure what one person did. */
  readonly exact: boolean;
}

/** People who finished a first attempt as members of the team, and its figures from five of them on. */
export async function readGroupFigures(
  tables: Kysely<Tables>,
  { team, exact }: Asked,
): Promise<{ readonly counted: number; readonly figures: Figures | null }> {
  const met = await tables
    .selectFrom('team_met')
    .select(['archetype', 'person'])
    .where('team', '=', team)
    .execute();
  const told = coarse(exact);
  const many = new Set(met.map(({ person }) => person)).size;
  const counted = told.count(many);
  if (many < SMALLEST_GROUP) return { counted, figures: null };
  const sums = await tables
    .selectFrom('team_sum')
    .select(['attempts', 'first', 'hard_stops', 'last_at'])
    .where('team', '=', team)
    .executeTakeFirst();
  const { attempts, first, hard_stops: hardStops, last_at: lastAt } = sums ?? NOTHING;
  const skills = await tables.selectFrom('team_skill').selectAll().where('team', '=', team).execute();
  return {
    counted,
    figures: {
      attempts: told.count(attempts),
      first: told.count(first),
      hardStops: told.count(hardStops),
      lastAt: exact ? lastAt : null,
      skills: told.bands(bandsOf(skills)),
      grid: gridOf(met, skills, told),
      months: await readMonths(tables, { team, exact }),
    },
  };
}

interface Met {
  readonly archetype: string;
  readonly person: string;
}

/** One row for each archetype, met or not; without figures where too few have met it. */
function gridOf(met: readonly Met[], skills: readonly TeamSkill[], told: Telling): Figures['grid'] {
  const archetypes = [...new Set([...ARCHETYPES, ...met.map(({ archetype }) => archetype)])];
  return archetypes.map((archetype) => {
    const people = met.filter((one) => one.archetype === archetype).length;
    const enough = people >= SMALLEST_GROUP;
    const mine = skills.filter((row) => row.archetype === archetype);
    // How few of a small group have met it would tell on those who have.
    return {
      archetype,
      name: archetypeName(archetype, null).name,
      people: enough ? told.count(people) : 0,
      skills: enough ? told.bands(bandsOf(mine)) : null,
    };
  });
}

async function readMonths(tables: Kysely<Tables>, { team, exact }: Asked): Promise<Figures['months']> {
  const last = await tables
    .selectFrom('team_month')
    .selectAll()
    .where('team', '=', team)
    .orderBy('month', 'desc')
    .limit(MONTHS_SHOWN)
    .execute();
  const since = last.at(-1)?.month ?? '';
  const small = exact ? null : await smallMonths(tables, { team, since });
  const months = last.filter(({ month }) => !small?.has(month));
  const told = coarse(exact);
  const skills = await tables
    .selectFrom('team_month_skill')
    .selectAll()
    .where('team', '=', team)
    .where('month', '>=', since)
    .execute();
  return months.toReversed().map(({ month, attempts, hard_stops }) => ({
    month,
    attempts: told.count(attempts),
    hardStops: told.count(hard_stops),
    skills: told.bands(bandsOf(skills.filter((row) => row.month === month))),
  }));
}

/** Months in which so few finished something that the figures would be about them. */
async function smallMonths(
  tables: Kysely<Tables>,
  { team, since }: { readonly team: string; readonly since: string },
): Promise<ReadonlySet<string>> {
  const months = await tables
    .selectFrom('team_month')
    .leftJoin('team_month_met', (join) =>
      join
        .onRef('team_month_met.team', '=', 'team_month.team')
        .onRef('team_month_met.month', '=', 'team_month.month'),
    )
    .select('team_month.month')
    .where('team_month.team', '=', team)
    .where('team_month.month', '>=', since)
    .groupBy('team_month.month')
    .having(({ fn }) => fn.count('team_month_met.person'), '<', SMALLEST_GROUP)
    .execute();
  return new Set(months.map(({ month }) => month));
}
