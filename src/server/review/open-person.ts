import type { PersonReview } from '#protocol';
import { nothingHere } from '../request-refused.ts';
import { appendAll } from '../audit/append.ts';
import { permit } from '../people/permit.ts';
import type { ReviewDesk } from './do-on-attempt.ts';
import { hasJustRead, READ } from './just-read.ts';
import { findPerson, personReview } from './person-review.ts';

/** What a manager asks first about a person. That they asked is noted, and whichever attempt is shown from within. */
export async function openPerson(desk: ReviewDesk, person: string): Promise<PersonReview> {
  const { database, stages, catalogue, actor, at, request } = desk;
  const found = await database.write(async (tables) => {
    const relation = await permit({ tables, actor }, 'attempt:read', person);
    const there = await findPerson(tables, { person, reader: actor.person, now: at });
    if (!there) throw nothingHere();
    if (relation === 'own') return there;
    const entry = { at, actor: actor.person, subject: person, request };
    const entries = [{ ...entry, action: 'person.review', object: person }];
    for (const { attempt } of there.points) {
      if (await hasJustRead(tables, { reader: actor.person, attempt, person, at })) continue;
      entries.push({ ...entry, action: READ, object: attempt });
    }
    await appendAll(tables, entries);
    return there;
  });
  return personReview(found, { stages, cards: catalogue.cards, now: at });
}
