import { SKILLS } from '#base';
import type { Stage } from '#dialogue';
import type { Kysely } from 'kysely';
import type { Reading, ReadingRequest } from '#protocol';
import { stakes } from '#report';
import type { Tables } from '../store/sql/tables.ts';
import { refused } from './note.ts';
import type { Note } from './note.ts';
import { fromHundredths, hundredths } from './layers.ts';

/** Keeps a rating that was given blind. The first stays: whoever has seen the others' is no longer blind. */
export async function addReading(
  tables: Kysely<Tables>,
  { row, score, stage, author, at }: Note & { readonly stage: Stage },
  { move, skill, value }: ReadingRequest,
): Promise<void> {
  if (!stakes(stage, score).some((one) => one.move === move && one.skill === skill)) {
    throw refused.unknown('This turn does not rest on a rating of that skill.');
  }
  const added = await tables
    .insertInto('review_reading')
    .values({ play: row.play, move, skill, rater: author, value: hundredths(value), at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 1n) return;
  const own = (await readReadings(tables, row.play, author)).find(
    (one) => one.move === move && one.skill === skill,
  );
  if (own?.own !== value) throw refused.alreadyGiven('You have rated this already; a first reading stays.');
}

/** The readings of an attempt as one rater may see them. */
export async function readReadings(tables: Kysely<Tables>, play: string, rater: string): Promise<Reading[]> {
  const rows = await tables
    .selectFrom('review_reading')
    .selectAll()
    .where('play', '=', play)
    .orderBy('move')
    .orderBy('skill')
    .orderBy('at')
    .execute();
  const places = [...new Set(rows.map(({ move, skill }) => `${move} ${skill}`))];
  return places.flatMap((place): Reading[] => {
    const here = rows.filter(({ move, skill }) => `${move} ${skill}` === place);
    const [first] = here;
    const skill = SKILLS.find((one) => one === first?.skill);
    if (!first || !skill) return [];
    const own = here.find((row) => row.rater === rater);
    const others = here.filter((row) => row.rater !== rater).map(({ value }) => fromHundredths(value));
    return [
      {
        move: first.move,
        skill,
        own: own ? fromHundredths(own.value) : null,
        others: others.length,
        values: own ? others : [],
      },
    ];
  });
}
