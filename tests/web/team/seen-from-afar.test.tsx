import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { TeamDecisionScreen } from '../../../src/web/manager/team/decision-screen.tsx';
import { TeamDecisionsScreen } from '../../../src/web/manager/team/decisions-screen.tsx';
import { TeamScreen } from '../../../src/web/manager/team/team-screen.tsx';
import { pathTo } from '#protocol';
import type { TeamDecisions } from '#protocol';
import { newId } from '../../../src/server/people/tokens.ts';
import { person } from '../../server/fixture/people.ts';
import type { SignedIn } from '../../server/fixture/people.ts';
import { teamAtWork } from '../../server/fixture/statistics-world.ts';
import type { World } from '../../server/fixture/statistics-world.ts';

afterEach(() => vi.unstubAllGlobals());

/** Everything that is asked is asked by this person, of the real server. */
const asking = (one: SignedIn) => vi.stubGlobal('fetch', (path: string) => one.ask('GET', path));

const LONG = { timeout: 5_000 };

describe('the page of a team', () => {
  it('tells an administrator counts that are rounded down, and that no one stands behind a small one', async () => {
    const world = await teamAtWork(8);
    asking(await person(world, 'Root', 'administrator'));
    render(<TeamScreen id={world.team} />);
    expect(
      await screen.findByText(/8 people · at least \d+0 attempts$|at least \d+5 attempts$/, {}, LONG),
    ).toBeTruthy();
    expect(screen.getByText(/no month in which fewer than 5 people/)).toBeTruthy();
    expect(screen.getByText(/^at least \d+[05] first attempts$/)).toBeTruthy();
    expect(screen.queryByText(/the last on/)).toBeNull();
  });

  it('does not tell them how few have played so far', async () => {
    const world = await teamAtWork(3);
    asking(await person(world, 'Root', 'administrator'));
    render(<TeamScreen id={world.team} />);
    expect((await screen.findByText(/appear once 5 people/, {}, LONG)).textContent).not.toContain('so far');
  });
});

describe('where a group goes wrong', () => {
  /** Gives the manager an assessed attempt at the scenario at whose moments most lose. */
  async function assessed({ parts, manager, team }: World): Promise<TeamDecisions['decisions'][number]> {
    const answer = await manager.ask('GET', pathTo('teamDecisions', { team }));
    const [first] = ((await answer.json()) as TeamDecisions).decisions;
    if (!first) throw new Error('There are no decisions.');
    const id = newId();
    const made = {
      id,
      title: 'Yours',
      note: '',
      made_by: null,
      made_at: '2026-03-01T09:30:00.000Z',
      draws: 0,
    };
    const rules = { gated: 0, assessed: 1, due: '2026-12-01', minimum: 0, attempts: 1, closed_at: null };
    await parts.database.write(async (tables) => {
      await tables
        .insertInto('assignment')
        .values({ ...made, ...rules })
        .execute();
      await tables.insertInto('assignment_person').values({ assignment: id, person: manager.id }).execute();
      await tables
        .insertInto('assignment_scenario')
        .values({ assignment: id, place: 0, scenario: first.scenario })
        .execute();
    });
    return first;
  }

  it('says what it keeps back from somebody who is still to be assessed on it', async () => {
    const world = await teamAtWork(8);
    const { hash, beat } = await assessed(world);
    asking(world.manager);
    render(<TeamDecisionsScreen id={world.team} />);
    expect(await screen.findByText(/you are being assessed on yourself/, {}, LONG)).toBeTruthy();
    const search = new URLSearchParams({ version: hash, beat }).toString();
    const { hook, searchHook } = memoryLocation({ path: '/', searchPath: search });
    render(
      <Router hook={hook} searchHook={searchHook}>
        <TeamDecisionScreen id={world.team} />
      </Router>,
    );
    expect((await screen.findByRole('alert', {}, LONG)).textContent).toContain(
      'You are being assessed on this conversation; its figures open when you are done.',
    );
  });
});
