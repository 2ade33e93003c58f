import type { Kysely } from 'kysely';
import { ARCHETYPES } from '#base';
import { SMALLEST_GROUP } from '#protocol';
import type { TeamFigures } from '#protocol';
import { archetypeName } from '#report';
import type { Tables } from '../store/sql/tables.ts';
import { bandsOf } from './bands.ts';

type Figures = NonNullable<TeamFigures['figures']>;

const MONTHS_SHOWN = 12;

/** People who finished a first attempt as members of the team, and its figures from five of them on. */
export async function readGroupFigures(
  tables: Kysely<Tables>,
  team: string,
): Promise<{ readonly counted: number; readonly figures: Figures | null }> {
  const met = await tables
    .selectFrom('team_met')
    .select(['archetype', 'person'])
    .where('team', '=', team)
    .execute();
  const counted = new Set(met.map(({ person }) => person)).size;
  if (counted < SMALLEST_GROUP) return { counted, figures: null };
  const sums = await tables.selectFrom('team_sum').selectAll().where('team', '=', team).executeTakeFirst();
  const skills = await tables.selectFrom('team_skill').selectAll().where('team', '=', team).execute();
  const archetypes = [...new Set([...ARCHETYPES, ...met.map(({ archetype }) => archetype)])];
  return {
    counted,
    figures: {
      attempts: sums?.attempts ?? 0,
      first: sums?.first ?? 0,
      hardStops: sums?.hard_stops ?? 0,
      lastAt: sums?.last_at ?? null,
      skills: bandsOf(skills),
      grid: archetypes.map((archetype) => {
        const people = met.filter((one) => one.archetype === archetype).length;
        const enough = people >= SMALLEST_GROUP;
        const mine = skills.filter((row) => row.archetype === archetype);
        // How few of a small group have met it would tell on those who have.
        return {
          archetype,
          name: archetypeName(archetype, null).name,
          people: enough ? people : 0,
          skills: enough ? bandsOf(mine) : null,
        };
      }),
      months: await readMonths(tables, team),
    },
  };
}

async function readMonths(tables: Kysely<Tables>, team: string): Promise<Figures['months']> {
  const months = await tables
    .selectFrom('team_month')
    .selectAll()
    .where('team', '=', team)
    .orderBy('month', 'desc')
    .limit(MONTHS_SHOWN)
    .execute();
  const since = months.at(-1)?.month ?? '';
  const skills = await tables
    .selectFrom('team_month_skill')
    .selectAll()
    .where('team', '=', team)
    .where('month', '>=', since)
    .execute();
  return months.toReversed().map(({ month, attempts, hard_stops }) => ({
    month,
    attempts,
    hardStops: hard_stops,
    skills: bandsOf(skills.filter((row) => row.month === month)),
  }));
}
