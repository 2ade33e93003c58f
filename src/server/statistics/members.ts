import type { Kysely } from 'kysely';
import type { Member } from '#protocol';
import type { EvidenceBySkill } from '../rollups/kept-firsts.ts';
import type { Tables } from '../store/sql/tables.ts';
import { bandsOf } from './bands.ts';
import { changesOf } from './changes.ts';
import { readDue } from './due.ts';

/** Who is trained in the team now, by name, each with all of their own attempts, wherever they made them. */
export async function readMembers(tables: Kysely<Tables>, team: string, now: string): Promise<Member[]> {
  const people = await tables
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person')
    .leftJoin('person_sum', 'person_sum.person', 'membership.person')
    .select(['person.id', 'person.name', 'attempts', 'first', 'hard_stops', 'last_at', 'last_hard_stop_at'])
    .where('membership.team', '=', team)
    .where('membership.part', '=', 'member')
    .where('person.disabled_at', 'is', null)
    .execute();
  const ids = people.map(({ id }) => id);
  if (ids.length === 0) return [];
  const skills = await tables.selectFrom('person_skill').selectAll().where('person', 'in', ids).execute();
  const firsts = await tables
    .selectFrom('person_first')
    .select(['person', 'evidence'])
    .where('person', 'in', ids)
    .orderBy('at')
    .orderBy('scenario')
    .execute();
  const due = await readDue(tables, { team, people: ids, now });
  return people
    .map((one): Member => {
      const mine = firsts.filter(({ person }) => person === one.id);
      return {
        person: one.id,
        name: one.name,
        attempts: one.attempts ?? 0,
        first: one.first ?? 0,
        lastAt: one.last_at,
        hardStops: one.hard_stops ?? 0,
        lastHardStopAt: one.last_hard_stop_at === '' ? null : one.last_hard_stop_at,
        overdue: due.get(one.id)?.overdue ?? 0,
        didNotPass: due.get(one.id)?.didNotPass ?? 0,
        skills: bandsOf(skills.filter(({ person }) => person === one.id)),
        // Only `firstRow` writes this column.
        changes: changesOf(mine.map(({ evidence }) => JSON.parse(evidence) as EvidenceBySkill)),
      };
    })
    .sort((a, b) => NAMES.compare(a.name, b.name));
}

const NAMES = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
