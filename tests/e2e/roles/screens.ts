import type { Page } from 'playwright-core';
import { accessibilityFaults, overflow } from '../support/browser.ts';
import { ASHA, recall, TEAM } from './world.ts';
import type { World } from './world.ts';

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

/** What is wrong with a page in any window and either light, one line each. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const viewport of WINDOWS) {
      await page.setViewportSize(viewport);
      // In the dark the same things stand there in other colours.
      const found = await accessibilityFaults(page, colorScheme === 'dark' ? ['color-contrast'] : undefined);
      if ((await overflow(page)) > 0) found.push('can be pushed sideways');
      faults.push(...found.map((fault) => `${colorScheme}, ${viewport.width}: ${fault}`));
    }
  }
  return faults;
}

/** The main screens of each role, and what stands on them once they are there. */
function screensOf(world: World): Readonly<Record<string, readonly (readonly [string, string])[]>> {
  const team = `/team/${recall(world, TEAM)}`;
  const assignment = recall(world, 'assignment');
  const otto = recall(world, 'page of Otto');
  return {
    administrator: [
      ['/people', 'h1'],
      [otto, 'text=Roles'],
      [`/people/teams/${recall(world, TEAM)}`, `text=${ASHA.name}`],
      ['/people/record', 'text=set up Poise'],
      ['/people/retention', 'text=Save'],
      ['/people/overview', 'main dl, main ul, main section'],
      ['/people/settings', 'main h2'],
      ['/scenarios', 'text=In the library'],
    ],
    trainer: [
      ['/scenarios', 'text=In the library'],
      ['/statistics', 'table'],
      ['/statistics/our-parcel', 'h2'],
    ],
    manager: [
      ['/assignments', 'main li'],
      ['/assignments/new', 'text=In a sentence'],
      [`/assignments/${assignment}`, `text=${ASHA.name}`],
      [team, `text=${ASHA.name}`],
      [`${team}/decisions`, 'main li'],
      [recall(world, 'decision'), 'text=What they chose'],
      [recall(world, 'huddle'), 'text=Read the moment aloud'],
      [recall(world, 'page of Asha'), 'text=Is it getting better?'],
      [recall(world, 'attempt under review'), 'text=Our handbook asks'],
    ],
    trainee: [
      ['/', 'article'],
      ['/due', `text=Certificate`],
      [`/certificate/${assignment}`, 'article'],
      ['/assessment/our-parcel', 'text=Before you begin'],
      [`${recall(world, 'attempt')}/report`, 'text=I show you where'],
      ['/progress', 'main h2'],
      ['/account', 'main h2'],
      ['/account/data', 'text=opened your attempt'],
    ],
  };
}

/** Everything that is wrong on the main screens of every role; empty is what one wants. */
export async function everyScreen(world: World): Promise<Readonly<Record<string, readonly string[]>>> {
  const faults: Record<string, readonly string[]> = {};
  for (const [role, screens] of Object.entries(screensOf(world))) {
    const { page } = world[role as 'administrator' | 'trainer' | 'manager' | 'trainee'];
    for (const [path, ready] of screens) {
      await page.goto(world.at(path));
      await page.locator(ready).first().waitFor();
      const found = await faultsOf(page);
      if (found.length > 0) faults[`${role} at ${path}`] = found;
    }
  }
  return faults;
}
