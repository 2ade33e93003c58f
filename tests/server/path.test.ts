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
      kept: 0,
    });
  });

  it('tells nothing of scenarios that do not stand on it', async () => {
    const { request } = await tryOut({ path: pathThrough('late-parcel') }, [parcel(), another('own-work')]);
    expect(scenariosIn(await read(await request(pathTo('path'), asked('GET'))))).toEqual(['late-parcel']);
  });

  it('tells somebody who is being assessed on a scenario nothing of it, and everybody else as before', async () => {
    const path = {
      placement: null,
      stages: [
        ...pathThrough('late-parcel').stages,
        { id: 'parting', title: 'Letting go', about: 'Ends.', scenarios: ['mixed'] },
        { id: 'last', title: 'Hard calls', about: 'More.', scenarios: ['other', 'twin-of-it'] },
      ],
    };
    const twinOf = (twin: string) => {
      const { scenario, ...rest } = another('twin-of-it');
      return { ...rest, scenario: { ...scenario, twin } };
    };
    const own = parcelWithWords();
    const { world, cleo, attempt, scenario } = await sitting({ path }, [
      own,
      another('mixed'),
      another('other'),
      twinOf('late-parcel'),
    ]);
    const told = async (who: typeof cleo) => read(await who.ask('GET', pathTo('path')));
    const stages = ({ stages: all }: PathAnswer) => all.map(({ title, scenarios }) => [title, scenarios]);
    const before = await told(cleo);
    expect([stages(before)[0], before.kept]).toEqual([['First talks', [scenario]], 0]);
    await attempt.start(scenario);
    const during = await told(cleo);
    expect(stages(during)).toEqual([
      ['Letting go', ['mixed']],
      ['Hard calls', ['other', 'twin-of-it']],
    ]);
    expect(during.kept).toBe(1);
    expect(JSON.stringify(during)).not.toContain(scenario);
    expect(await told(await person(world, 'Dan', 'trainee'))).toEqual(before);
  });
});
