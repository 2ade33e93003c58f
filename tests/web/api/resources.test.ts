import { describe, expect, it, vi } from 'vitest';
import { createResources } from '../../../src/web/api/resources.ts';

/** Loads that are answered by hand. */
function byHand() {
  const asked: { key: string; give: (data: string) => void; fail: (error: unknown) => void }[] = [];
  const load = (key: string) =>
    new Promise<string>((give, fail) => {
      asked.push({ key, give, fail });
    });
  return { asked, load };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('a resource', () => {
  it('is asked for once, however many want it', () => {
    const { asked, load } = byHand();
    const resources = createResources(load, { freshMs: 1000 });
    resources.want('a');
    resources.want('a');
    expect(asked).toHaveLength(1);
    expect(resources.read('a')).toEqual({ data: null, error: null, loading: true });
  });

  it('is asked for the first time even where it stays fresh for ever, and then never again', async () => {
    const { asked, load } = byHand();
    const resources = createResources(load, { freshMs: Infinity });
    resources.want('a');
    asked[0]?.give('one');
    await turn();
    resources.want('a');
    expect(asked).toHaveLength(1);
    expect(resources.read('a').data).toBe('one');
  });

  it('shows the old while the new is on its way', async () => {
    let now = 0;
    const { asked, load } = byHand();
    const resources = createResources(load, { freshMs: 10, now: () => now });
    resources.want('a');
    asked[0]?.give('one');
    await turn();
    now = 11;
    resources.want('a');
    expect(resources.read('a')).toEqual({ data: 'one', error: null, loading: true });
    asked[1]?.give('two');
    await turn();
    expect(resources.read('a').data).toBe('two');
  });

  it('keeps the old when the new cannot be had, and forgets the error once it can', async () => {
    const { asked, load } = byHand();
    const resources = createResources(load, { freshMs: 0, now: () => 0 });
    resources.refresh('a');
    asked[0]?.give('one');
    await turn();
    resources.refresh('a');
    asked[1]?.fail('no network');
    await turn();
    expect(resources.read('a')).toEqual({ data: 'one', error: new Error('no network'), loading: false });
    resources.refresh('a');
    asked[2]?.give('two');
    await turn();
    expect(resources.read('a').error).toBeNull();
  });

  it('that went stale is asked for again only where somebody looks', () => {
    const { asked, load } = byHand();
    const resources = createResources(load, { freshMs: Infinity });
    resources.stale('a');
    expect(asked).toHaveLength(0);
    resources.subscribe('b', vi.fn<() => void>());
    resources.stale('b');
    expect(asked.map(({ key }) => key)).toEqual(['b']);
  });

  it('that was forgotten is not brought back by a late answer', async () => {
    const { asked, load } = byHand();
    const resources = createResources(load, { freshMs: Infinity });
    resources.want('a');
    resources.clear();
    asked[0]?.give('the plays of the person before');
    await turn();
    expect(resources.read('a')).toEqual({ data: null, error: null, loading: false });
  });
});
