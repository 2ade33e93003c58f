import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pathTo } from '#protocol';
import { Limits } from '../../../src/server/http/limits/limits.ts';
import { RATES } from '../../../src/server/http/limits/rates.ts';
import { TeamFiles } from '../../../src/web/manager/team/team-files.tsx';
import { person, team } from '../../server/fixture/people.ts';
import { tryOut } from '../../server/fixture/try-out.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the files of a team', () => {
  it('are kept under the name of the day, and say when the next one is to be had', async () => {
    const world = await tryOut({ limits: new Limits(RATES), clock: { now: () => Date.UTC(2026, 2, 1, 10) } });
    const mara = await person(world, 'Mara', 'manager');
    const rivers = await team(world, 'Rivers', { managers: [mara] });
    vi.stubGlobal('fetch', (path: string) => mara.ask('GET', path));
    const kept: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      kept.push(this.download);
    });
    URL.createObjectURL = () => 'blob:here';
    URL.revokeObjectURL = () => undefined;
    render(<TeamFiles team={rivers} />);
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    await vi.waitFor(() => expect(kept).toEqual(['team-2026-03-01.csv']));
    for (let n = 0; n < 4; n++) await mara.ask('GET', pathTo('teamExport', { team: rivers }));
    await userEvent.click(screen.getByRole('button', { name: 'JSON' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'You have made several files within an hour. You can make the next one in 12 minutes.',
    );
    expect(kept).toHaveLength(1);
  });
});
