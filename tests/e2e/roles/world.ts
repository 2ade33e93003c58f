import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, visitor } from '../support/browser.ts';
import type { Visitor } from '../support/browser.ts';
import { withoutHaste } from '../support/conversation.ts';
import { openHouse } from './house.ts';
import type { Engine, House } from './house.ts';
import { newcomer } from './people.ts';

export const PRIYA = newcomer('Priya Raman');
export const MARA = newcomer('Mara Voss');
export const TARIQ = newcomer('Tariq Thorne');
export const ASHA = newcomer('Asha Okonkwo');
export const LEE = newcomer('Lee Duval');
export const OTTO = newcomer('Otto Quist');
/** Whose name a spreadsheet would run. */
export const FORMULA = newcomer('=HYPERLINK("http://example.org","Bo")');
export const COLLEAGUES = [FORMULA, ...['Cleo Dane', 'Dan Ekberg', 'Eve Farah', 'Finn Gale'].map(newcomer)];

export const TEAM = 'Returns';
export const OTHER_TEAM = 'Evening shift';
export const ASSIGNMENT = 'First week at the desk';
export const SCENARIO = 'Our own parcel';

/** A house from its first start on, and the window of each role in it. */
export interface World {
  readonly browser: Browser;
  readonly house: House;
  readonly administrator: Visitor;
  readonly trainer: Visitor;
  readonly manager: Visitor;
  /** On a phone. */
  readonly trainee: Visitor;
  /** What one step learns and a later one needs, such as an address or a link. */
  readonly known: Map<string, string>;
  at(path: string): string;
  end(): Promise<void>;
}

/** What a browser notes by itself when a door stays shut or the network goes. */
const EXPECTED = /status of 40[134]|ERR_INTERNET_DISCONNECTED|ERR_FAILED/;
const PHONE = { viewport: { width: 360, height: 740 } } as const;

export async function openWorld(engine: Engine): Promise<World> {
  const [browser, house] = await Promise.all([openBrowser(), openHouse(engine)]);
  const open = async (options: BrowserContextOptions = {}) => {
    const one = await visitor(browser, { expected: EXPECTED, ...options });
    await withoutHaste(one.page);
    return one;
  };
  const administrator = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  const [trainer, manager, trainee] = [await open(), await open(), await open(PHONE)];
  return {
    browser,
    house,
    administrator,
    trainer,
    manager,
    trainee,
    known: new Map(),
    at: (path) => house.url + path,
    async end() {
      try {
        for (const one of [administrator, trainer, manager, trainee]) await one.leave();
      } finally {
        await browser.close();
        await house.end();
      }
    },
  };
}

/** What was learnt before; a journey whose earlier step failed has nothing to go on with. */
export function recall({ known }: World, name: string): string {
  const found = known.get(name);
  if (found === undefined) throw new Error(`An earlier step did not learn "${name}".`);
  return found;
}

/** Where a window is, without the house it is in. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}
