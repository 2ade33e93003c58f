import type { Kysely } from 'kysely';
import type { Member } from '#protocol';
import type { EvidenceBySkill } from '../rollups/kept-firsts.ts';
import { readOverridesCount } from '../review/agreement.ts';
import type { Tables } from '../store/sql/tables.ts';
import { bandsOf } from './bands.ts';
import { changesOf } from './changes.ts';
import { readDue } from './due.ts';

interface Asked {
  readonly team: string;
  readonly now: string;
  /** Whether the library is reliable enough for figures of single people. */
  readonly singly: boolean;
}

/** Who is trained in the team now, by name, each with all of their own attempts, wherever they made them. */
export async function readMembers(tables: Kysely<Tables>, { team, now, singly }: Asked): Promise<Member[]> {
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
  const skills = await readSkills(tables, ids, now);
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
        skills: bandsOf(skills.filter(({ person }) => person === one.id)).map((band) =>
          singly ? band : { ...band, band: null },
        ),
        // Only `firstRow` writes this column.
        changes: !singly
          ? []
          : changesOf(mine.map(({ evidence }) => JSON.parse(evidence) as EvidenceBySkill)),
      };
    })
    .sort((a, b) => NAMES.compare(a.name, b.name));
}

/** Evidence by the key, and what managers changed of it where they are known to agree. */
async function readSkills(tables: Kysely<Tables>, people: readonly string[], now: string) {
  const skills = await tables.selectFrom('person_skill').selectAll().where('person', 'in', people).execute();
  if (!(await readOverridesCount(tables, now))) return skills;
  const changed = await tables
    .selectFrom('person_override')
    .selectAll()
    .where('person', 'in', people)
    .execute();
  return [...skills, ...changed];
}

const NAMES = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
