import type { Kysely } from 'kysely';
import type { Tables } from '../store/sql/tables.ts';

/**
 * Names of those who commented on a person's attempts, answered a disagreement or changed a rating, by the attempt.
 * Whoever was erased since has no name any more.
 */
export async function readSaidByOthers(
  tables: Kysely<Tables>,
  person: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const said = new Map<string, string[]>();
  const by = tables
    .selectFrom('attempt')
    .innerJoin('review_comment as said', 'said.play', 'attempt.play')
    .innerJoin('person', 'person.id', 'said.author')
    .select(['attempt.play', 'person.name'])
    .where('attempt.person', '=', person)
    .where('person.id', '!=', person)
    .union(
      tables
        .selectFrom('attempt')
        .innerJoin('review_override as said', 'said.play', 'attempt.play')
        .innerJoin('person', 'person.id', 'said.author')
        .select(['attempt.play', 'person.name'])
        .where('attempt.person', '=', person),
    )
    .union(
      tables
        .selectFrom('attempt')
        .innerJoin('review_contest as contest', 'contest.play', 'attempt.play')
        .innerJoin('review_contest_answer as said', 'said.contest', 'contest.id')
        .innerJoin('person', 'person.id', 'said.author')
        .select(['attempt.play', 'person.name'])
        .where('attempt.person', '=', person),
    );
  for (const { play, name } of await by.execute()) said.set(play, [...(said.get(play) ?? []), name]);
  for (const names of said.values()) names.sort();
  return said;
}
