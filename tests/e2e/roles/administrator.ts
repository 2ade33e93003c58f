import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { visitor } from '../support/browser.ts';
import { setUpFactor } from '../support/second-factor.ts';
import { invite, join, joinWithoutWindow, playAssessed, signIn } from './people.ts';
import type { Ask, Newcomer } from './people.ts';
import { ASHA, COLLEAGUES, LEE, MARA, OTHER_TEAM, OTTO, PRIYA, recall, TARIQ, TEAM } from './world.ts';
import type { World } from './world.ts';

/** From the link that the server printed to a house with a team in it. */
export async function setsUp({ administrator: { page }, house, known }: World): Promise<void> {
  await page.goto(house.setUpLink);
  await page.getByLabel('Organisation').fill('Northwind Support');
  await page.getByLabel('Your name').fill(PRIYA.name);
  await page.getByLabel('Your e-mail address').fill(PRIYA.email);
  await page.getByLabel('Password', { exact: true }).fill(PRIYA.password);
  await page.getByRole('button', { name: 'Set up Poise' }).click();
  await setUpFactor(page);
  await page.getByRole('heading', { name: 'Invite your team in two minutes' }).waitFor();
  await page.getByRole('button', { name: 'Make a team' }).click();
  await makeTeam(page, TEAM);
  await page.getByText(`${TEAM} is there.`).waitFor();
  await page.getByRole('link', { name: 'Teams', exact: true }).click();
  await page.getByRole('button', { name: 'Make a team' }).click();
  await makeTeam(page, OTHER_TEAM);
  await page.getByRole('heading', { level: 1, name: OTHER_TEAM }).waitFor();
  known.set(OTHER_TEAM, new URL(page.url()).pathname.split('/').at(-1) ?? '');
  await page.getByRole('link', { name: 'Teams', exact: true }).first().click();
  await page.getByRole('link', { name: TEAM }).click();
  await page.getByRole('heading', { level: 1, name: TEAM }).waitFor();
  known.set(TEAM, new URL(page.url()).pathname.split('/').at(-1) ?? '');
}

async function makeTeam(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name of the team').fill(name);
  await page.getByRole('button', { name: 'Make the team' }).click();
}

/** Makes links one after the other, and copies each as one does who sends it. */
export async function invitesByLinks(world: World): Promise<void> {
  const { administrator, manager, trainer, trainee, at } = world;
  const { page } = administrator;
  await page.goto(at('/people'));
  // From the first steps, which go as soon as the first has come; what was begun there stays.
  await page.getByRole('button', { name: 'Invite somebody' }).last().click();
  await page.getByLabel('Team', { exact: true }).selectOption(TEAM);
  const link = async (...roles: readonly string[]) => {
    for (const role of ['Trainee', 'Manager'])
      await page.getByRole('checkbox', { name: role }).setChecked(roles.includes(role));
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Invite another' }).click();
    return copied;
  };
  await join(trainee.page, await link('Trainee'), ASHA);
  await trainee.page.getByRole('button', { name: `Menu of ${ASHA.name}` }).waitFor();
  await join(manager.page, await link('Manager'), MARA);
  await setUpFactor(manager.page);
  await manager.page.getByRole('button', { name: `Menu of ${MARA.name}` }).waitFor();
  // By mistake as a trainee, which is mended in the next step.
  await join(trainer.page, await link('Trainee'), TARIQ);
  await trainer.page.getByRole('button', { name: `Menu of ${TARIQ.name}` }).waitFor();
}

/** Those whose windows nobody needs to see come by links, too. */
export async function fillsTheTeams(world: World): Promise<ReadonlyMap<Newcomer, Ask>> {
  const { page } = world.administrator;
  const come = async (who: Newcomer, team: string) =>
    joinWithoutWindow(await invite(page, ['trainee'], recall(world, team)), who);
  const asks = new Map<Newcomer, Ask>();
  for (const who of COLLEAGUES) asks.set(who, await come(who, TEAM));
  await come(LEE, TEAM);
  await come(OTTO, OTHER_TEAM);
  return asks;
}

export async function changesRole({ administrator: { page }, trainer, at, known }: World): Promise<void> {
  await page.goto(at('/people'));
  await page.getByRole('link', { name: new RegExp(OTTO.name) }).click();
  await page.getByRole('heading', { level: 1, name: OTTO.name }).waitFor();
  known.set('page of Otto', new URL(page.url()).pathname);
  await page.goto(at('/people'));
  await page.getByRole('link', { name: new RegExp(TARIQ.name) }).click();
  await page.getByRole('checkbox', { name: 'Trainee' }).uncheck();
  await page.getByRole('checkbox', { name: 'Trainer' }).check();
  await page.getByRole('button', { name: 'Save roles' }).click();
  await page.getByText('Roles saved.').waitFor();
  await page.getByRole('button', { name: `Take out of ${TEAM}` }).click();
  await page.getByText('In no team yet.').waitFor();
  // Whoever gains or loses a role comes in anew.
  await trainer.page.goto(at('/'));
  await signIn(trainer.page, TARIQ);
  await setUpFactor(trainer.page);
  await trainer.page.getByRole('link', { name: 'Scenarios', exact: true }).waitFor();
}

const A_SECOND = 1000;

/** Closes the account of somebody in the middle of something: the next thing they do finds them outside. */
export async function disablesLeaver({ administrator: { page }, browser, at }: World): Promise<void> {
  const leaver = await visitor(browser, { expected: /status of 401/ });
  await leaver.page.goto(at('/sign-in'));
  await signIn(leaver.page, LEE);
  await leaver.page.getByRole('button', { name: `Menu of ${LEE.name}` }).waitFor();
  await page.goto(at('/people'));
  await page.getByRole('link', { name: new RegExp(LEE.name) }).click();
  await page.getByRole('button', { name: 'Close the account' }).click();
  await page.getByRole('button', { name: 'Close it' }).click();
  const closed = Date.now();
  const isOut = () => leaver.page.evaluate(async () => (await fetch('/api/scenarios')).status);
  await expect.poll(isOut, { interval: 20 }).toBe(401);
  expect(Date.now() - closed).toBeLessThan(A_SECOND);
  await leaver.page.getByRole('link', { name: 'Progress' }).click();
  await leaver.page.getByRole('heading', { name: 'Sign in again' }).waitFor();
  await signIn(leaver.page, LEE);
  await leaver.page.getByText('The e-mail address or the password is not right.').waitFor();
  await leaver.leave();
  await page.getByRole('button', { name: 'Open the account again' }).waitFor();
}

/** Everybody but the one with the phone plays by themselves; most fall for the same line. */
export async function colleaguesPlay(world: World, asks: ReadonlyMap<Newcomer, Ask>): Promise<void> {
  const talk = { scenario: 'our-parcel', assignment: recall(world, 'assignment') };
  const wrong = [/^I completely understand/, /^That must have been/];
  const right = [/^Days ago/, /^I can open a search/];
  for (const [who, ask] of asks) {
    await playAssessed(ask, { ...talk, says: who === COLLEAGUES.at(-1) ? right : wrong });
  }
}

/** What happened in the house, told by those who did it. */
export async function readsTheRecord({ administrator: { page }, at }: World): Promise<void> {
  await page.goto(at('/people/record'));
  for (const sentence of [
    `${MARA.name} opened an attempt of ${ASHA.name}`,
    `${MARA.name} downloaded the figures of a team`,
    `${TARIQ.name} withdrew a scenario`,
    `${PRIYA.name} closed the account of ${LEE.name}`,
    `${PRIYA.name} changed the roles of ${TARIQ.name}`,
  ]) {
    await page.getByText(sentence).first().waitFor();
  }
}

export async function limitsWhatIsKept({ administrator: { page }, trainee, at }: World): Promise<void> {
  await page.goto(at('/people/retention'));
  await page.getByLabel(/^Practice: months/).fill('5');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.', { exact: true }).waitFor();
  await trainee.page.goto(at('/account/data'));
  await trainee.page
    .getByText(/5 months/)
    .first()
    .waitFor();
}

/** For good; the list does not name them one moment longer. */
export async function erasesSomebody(world: World): Promise<void> {
  const { page } = world.administrator;
  await page.goto(world.at('/people'));
  await page.getByRole('link', { name: new RegExp(LEE.name) }).waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: new RegExp(OTTO.name) }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(OTTO.name);
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  await page.getByRole('link', { name: new RegExp(ASHA.name) }).waitFor();
  expect(await page.getByText(OTTO.name, { exact: true }).count()).toBe(0);
}
