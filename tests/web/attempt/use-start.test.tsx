import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Limits } from '../../../src/server/http/limits/limits.ts';
import { RATES } from '../../../src/server/http/limits/rates.ts';
import { useStart } from '../../../src/web/trainee/attempt/before/use-start.ts';
import { attemptBy, attemptId } from '../../server/attempts/assessed.ts';
import { person } from '../../server/fixture/people.ts';
import { tryOut } from '../../server/fixture/try-out.ts';

afterEach(() => vi.unstubAllGlobals());

it('says when the next conversation can begin to whoever began many, and begins it then', async () => {
  const time = { now: Date.UTC(2026, 2, 1, 10) };
  const world = await tryOut({ limits: new Limits(RATES), clock: { now: () => time.now } });
  const cleo = await person(world, 'Cleo', 'trainee');
  const scenario = world.production.scenario.id;
  for (let n = 1; n <= RATES.starts.burst; n++) {
    const attempt = attemptBy(cleo.ask, attemptId(n));
    await attempt.start(scenario);
    await attempt.abandon();
  }
  vi.stubGlobal('fetch', (path: string, { method = 'GET', body }: RequestInit = {}) =>
    cleo.ask(method, path, typeof body === 'string' ? JSON.parse(body) : undefined),
  );
  const { result } = renderHook(() => useStart(scenario, null));
  act(() => result.current.begin());
  await waitFor(() => expect(result.current.trouble).toMatch(/You can begin the next one in 3 minutes\.$/));
  time.now += 180_000;
  act(() => result.current.begin());
  await waitFor(() => expect(location.pathname).toMatch(/[0-9a-f]{32}$/));
});
