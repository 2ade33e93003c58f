import { addPerson } from '../../src/server/people/add-person.ts';
import { startSession } from '../../src/server/people/sessions.ts';
import type { Place } from '../../src/server/settings/place.ts';
import { opened } from '../server/archive/lived-in.ts';

/** People who are signed in before anything begins; gives the tokens of their sessions. */
export async function invite(place: Place, count: number): Promise<string[]> {
  const database = await opened(place);
  const since = new Date().toISOString();
  const tokens = await database.write(async (tables) => {
    await tables
      .insertInto('organisation')
      .values({ id: 1, name: 'Example Ltd', since, second_factor: 'own-choice' })
      .execute();
    const all: string[] = [];
    for (let n = 0; n < count; n++) {
      const person = await addPerson(tables, {
        name: `Trainee ${n}`,
        email: `trainee-${n}@example.com`,
        roles: ['trainee'],
        password: null,
        since,
      });
      all.push(await startSession(tables, { person, now: Date.now(), agent: 'a simulated browser' }));
    }
    return all;
  });
  await database.close();
  return tokens;
}
