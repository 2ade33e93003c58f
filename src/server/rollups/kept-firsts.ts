import type { Kysely } from 'kysely';
import type { Skill } from '#base';
import type { Tables } from '../store/sql/tables.ts';
import type { EvidenceColumns } from '../store/sql/tables/rollups.ts';
import { answersOf } from './answers.ts';
import type { KeptAnswer } from './answers.ts';
import { addEvidence, evidenceOf } from './evidence-sums.ts';
import type { KeptFirst } from './rest-sums.ts';
import type { Scored } from './sums-of-attempt.ts';

export type EvidenceBySkill = Readonly<Partial<Record<Skill, EvidenceColumns>>>;

/** The row of a first attempt. */
export const firstRow = ({ person, scenario, hash, archetype, at, score, seconds = null }: Scored) => ({
  person,
  scenario,
  hash,
  archetype,
  at,
  evidence: JSON.stringify(evidenceOf(score.decisions)),
  answers: JSON.stringify(answersOf(score.decisions, seconds)),
});

/** The first attempt that a row stands for; only `firstRow` writes these columns. */
export const keptFirstOf = (row: ReturnType<typeof firstRow>): KeptFirst => ({
  scenario: row.scenario,
  hash: row.hash,
  evidence: addEvidence(Object.values(JSON.parse(row.evidence) as EvidenceBySkill)),
  answers: JSON.parse(row.answers) as readonly KeptAnswer[],
});

/** The first attempts of a person: at most one for each scenario of the library. */
export async function readFirsts(tables: Kysely<Tables>, person: string): Promise<readonly KeptFirst[]> {
  const rows = await tables.selectFrom('person_first').selectAll().where('person', '=', person).execute();
  return rows.map(keptFirstOf);
}
