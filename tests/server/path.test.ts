import { describe, expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { PathAnswer } from '#protocol';
import type { LibraryPath } from '#scenario';
import { sitting, parcelWithWords } from './attempts/sitting.ts';
import { person } from './fixture/people.ts';
import { parcel } from './fixture/parcel.ts';
import { asked, tryOut } from './fixture/try-out.ts';

const pathThrough = (...scenarios: string[]): LibraryPath => ({
  placement: null,
  stages: [{ id: 'first', title: 'First talks', about: 'Where one begins.', scenarios }],
});
const read = async (response: Response) => (await response.json()) as PathAnswer;
const scenariosIn = ({ talks }: PathAnswer) => talks.map(({ scenario }) => scenario);

/** The same parcel under another id. */
const another = (id: string) => {
  const production = parcel();
  return { ...production, hash: id.padEnd(64, 'b'), scenario: { ...production.scenario, id } };
};

describe('the path', () => {
  it('is there for a guest of an open house, with what is needed to find the next talk in it', async () => {
    const { request, production } = await tryOut({ path: pathThrough('late-parcel') });
    const path = await read(await request(pathTo('path'), asked('GET')));
    expect(path.stages.map(({ title, scenarios }) => [title, scenarios])).toEqual([
      ['First talks', ['late-parcel']],
    ]);
    const { archetype, twin } = production.scenario;
    expect(path.talks).toMatchObject([{ scenario: 'late-parcel', archetype, twin }]);
  });

  it('is empty where the library declares none', async () => {
    const { request } = await tryOut();
    expect(await read(await request(pathTo('path'), asked('GET')))).toEqual({
      placement: null,
      stages: [],
      talks: [],
    });
  });

  it('tells nothing of scenarios that do not stand on it', async () => {
    const { request } = await tryOut({ path: pathThrough('late-parcel') }, [parcel(), another('own-work')]);
    expect(scenariosIn(await read(await request(pathTo('path'), asked('GET'))))).toEqual(['late-parcel']);
  });

  it('tells somebody who is being assessed on a scenario nothing of it, and everybody else as before', async () => {
    const path = pathThrough('late-parcel');
    const { world, cleo, attempt, scenario } = await sitting({ path }, [parcelWithWords()]);
    const told = async (who: typeof cleo) => scenariosIn(await read(await who.ask('GET', pathTo('path'))));
    expect(await told(cleo)).toEqual([scenario]);
    await attempt.start(scenario);
    const path2 = await read(await cleo.ask('GET', pathTo('path')));
    expect([path2.talks, path2.stages[0]?.scenarios]).toEqual([[], [scenario]]);
    expect(await told(await person(world, 'Dan', 'trainee'))).toEqual([scenario]);
  });
});
