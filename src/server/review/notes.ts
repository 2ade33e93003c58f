import { SKILLS } from '#base';
import type { Stage } from '#dialogue';
import type { Kysely } from 'kysely';
import type { ReviewNotes } from '#protocol';
import { overridden, stakes } from '#report';
import type { Tables } from '../store/sql/tables.ts';
import { readComments } from './comments.ts';
import { readContests } from './contests.ts';
import { readLooks } from './looks.ts';
import { standingOverrides } from './layers.ts';
import { readLayers } from './overrides.ts';
import { readReadings } from './readings.ts';
import type { Reviewed } from './reviewed.ts';
import { readTalk } from './talk.ts';

/** Everything that was said about an attempt, as far as whoever reads it may see. */
export async function readNotes(
  tables: Kysely<Tables>,
  { row, score, stage }: Reviewed & { readonly stage: Stage },
  reader: string,
): Promise<ReviewNotes> {
  const of = { play: row.play, subject: row.person };
  const own = reader === row.person;
  const overrides = await readLayers(tables, of);
  const stands = standingOverrides(overrides);
  const now = overridden(stage, score, stands);
  return {
    comments: await readComments(tables, of),
    contests: await readContests(tables, of),
    overrides,
    ratings: stakes(stage, score).map(({ move, skill, value }) => ({
      move,
      skill,
      key: value,
      now: stands.find((one) => one.move === move && one.skill === skill)?.value ?? value,
    })),
    skills: SKILLS.map((skill) => ({ skill, key: score.skills[skill], now: now.skills[skill] })),
    // A person's own list and readings are tools of whoever manages them.
    readings: own ? [] : await readReadings(tables, row.play, reader),
    talk: own ? [] : (await readTalk(tables, reader, [row.play])).map(({ move }) => move),
    looks: await readLooks(tables, of),
  };
}
