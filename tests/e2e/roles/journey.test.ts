/* oxlint-disable vitest/expect-expect -- each step asserts in the file of its role. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as administrator from './administrator.ts';
import { ENGINES } from './house.ts';
import * as manager from './manager.ts';
import * as strangers from './strangers.ts';
import { everyScreen } from './screens.ts';
import type { Ask, Newcomer } from './people.ts';
import * as trainee from './trainee.ts';
import * as trainer from './trainer.ts';
import { COLLEAGUES, openWorld } from './world.ts';
import type { World } from './world.ts';

describe.each(ENGINES)('a house on %s, from its first start on', (engine) => {
  let world: World;
  let asks: ReadonlyMap<Newcomer, Ask>;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world?.end());

  // Each step goes on where the one before it ended.
  let broken = false;
  beforeEach(({ skip }) => skip(broken, 'an earlier step failed'));
  afterEach(({ task }) => {
    broken ||= task.result?.state === 'fail';
  });

  it('is set up by the link that the first start printed', () => administrator.setsUp(world));
  it('fills by links that the administrator copies and sends', async () => {
    await administrator.invitesByLinks(world);
    asks = await administrator.fillsTheTeams(world);
  });
  it('gives somebody the role that they should have had', () => administrator.changesRole(world));
  it('is closed to a leaver within a second', () => administrator.disablesLeaver(world));

  it('takes a scenario from a trainer, mistakes told by their place', () => trainer.publishes(world));
  it('loses it again and gets it back', async () => {
    await trainer.withdrawsAndPutsBack(world);
    await trainer.administratorWithdraws(world);
  });
  it('knows nothing of how it measures as long as nobody played', () => trainer.readsFigures(world, 0));

  it('gives it to a team, until a day', () => manager.assigns(world));
  it('tells a trainee what is due and that it counts', () => trainee.seesWhatIsDue(world));
  it('loses nothing when the network goes in the middle', () => trainee.playsThroughACut(world));
  it('takes the talks of all the others', () => administrator.colleaguesPlay(world, asks));
  it('counts them, and judges nothing by so few', () => trainer.readsFigures(world, COLLEAGUES.length + 1));

  it('leads a manager to the reply in three clicks, or by its link', async () => {
    await manager.reviews(world);
    await manager.opensAtTurn(world);
  });
  it('lets a trainee see it differently', () => trainee.contests(world));
  it('brings that to the manager, and the answer back', async () => {
    await manager.answersContest(world);
    await trainee.readsAnswerAndWhoLooked(world);
  });
  it('has a plan for ten minutes on one sheet', () => manager.printsHuddle(world));
  it('hands out figures in which no name is a formula', () => manager.exports(world));
  it('certifies what was passed', () => trainee.getsCertificate(world));
  it('keeps practice to whoever practised', async () => {
    await trainee.practises(world);
    await manager.seesOnlyThatPracticeWas(world);
  });
  it('hands out to everybody what it keeps about them', () => trainee.takesOwnData(world));
  it('shows nobody what is not theirs', async () => {
    await strangers.traineeIsRefused(world);
    await strangers.managerIsRefused(world);
  });
  it('tells the administrator who did what', () => administrator.readsTheRecord(world));
  it('deletes after the months that the administrator sets', () => administrator.limitsWhatIsKept(world));
  it.runIf(engine === 'SQLite')('is free of barriers in every window, light and dark', async () => {
    expect(await everyScreen(world)).toEqual({});
  });
  it('forgets somebody for good', () => administrator.erasesSomebody(world));
});
