import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DraftVerdict, LibraryList, PublishedList } from '#protocol';
import { pathTo } from '#protocol';
import { STARTER_WORDS } from '#scenario';
import { checkDraft } from '../../../src/server/publishing/check-draft.ts';
import { person } from '../fixture/people.ts';
import { tryOut } from '../fixture/try-out.ts';

const SHIPPED = readFileSync('scenarios/ghost/table-leg.yaml', 'utf8');
const OWN = SHIPPED.replace(/^id: .*$/m, 'id: our-table-leg').replace(/^title: .*$/m, 'title: Our table leg');

// As the server runs it: built, with the library that the build has checked.
const program = [resolve('dist/cli/check-draft-process.js'), resolve('scenarios')];

const read = async <T>(response: Response): Promise<T> => (await response.json()) as T;

async function house() {
  const world = await tryOut({ draftProgram: program });
  const trainer = await person(world, 'Tess', 'trainer');
  const trainee = await person(world, 'Nils', 'trainee');
  const offered = async () => {
    const { scenarios } = await read<LibraryList>(await trainee.ask('GET', pathTo('scenarios')));
    return scenarios.map(({ id, title }) => `${id}: ${title}`);
  };
  return { world, trainer, trainee, offered };
}

describe('a draft', () => {
  it('is checked with its exact figures, and nothing of it is kept', async () => {
    const { trainer, offered } = await house();
    const before = await offered();
    const response = await trainer.ask('POST', pathTo('checkDraft'), { text: OWN });
    const verdict = await read<DraftVerdict>(response);
    expect(verdict.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(verdict.scenario).toMatchObject({ id: 'our-table-leg', title: 'Our table leg' });
    expect(verdict.scenario?.best).toBeGreaterThan(verdict.scenario?.chance ?? 100);
    expect(await offered()).toEqual(before);
  });

  it('with a mistake gets its place and what to do, and is not published', async () => {
    const { trainer, offered } = await house();
    const before = await offered();
    const text = OWN.replace(/^channel: .*$/m, 'channel: carrier-pigeon');
    const verdict = await read<DraftVerdict>(await trainer.ask('POST', pathTo('checkDraft'), { text }));
    expect(verdict.scenario).toBeNull();
    expect(verdict.diagnostics.find(({ severity }) => severity === 'error')).toMatchObject({
      line: text.split('\n').findIndex((line) => line.startsWith('channel:')) + 1,
      message: expect.stringContaining('carrier-pigeon'),
    });
    const refused = await trainer.ask('POST', pathTo('publish'), { text });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ error: { code: 'draft-has-errors' } });
    expect(await offered()).toEqual(before);
  });

  it('with words that a new scenario has is not published until they are written', async () => {
    const { trainer } = await house();
    const text = OWN.replace(/^title: .*$/m, `title: ${STARTER_WORDS.title}`);
    const verdict = await read<DraftVerdict>(await trainer.ask('POST', pathTo('checkDraft'), { text }));
    expect(verdict.scenario).toBeNull();
    expect(verdict.diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'PA564', path: expect.stringMatching(/title$/) },
    ]);
    expect((await trainer.ask('POST', pathTo('publish'), { text })).status).toBe(422);
  });

  it('that would fell a parser is refused without harm to the server', async () => {
    const { trainer } = await house();
    const text = `poise: 1\nid: deep\nbrief: ${'['.repeat(5000)}`;
    const verdict = await read<DraftVerdict>(await trainer.ask('POST', pathTo('checkDraft'), { text }));
    expect(verdict.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expect((await trainer.ask('GET', pathTo('scenarios'))).status).toBe(200);
  });

  it('under a name that no program can be told is refused', async () => {
    const { trainer } = await house();
    const draft = { text: OWN, file: 'our\u0000table-leg.yaml' };
    for (const route of ['checkDraft', 'publish'] as const)
      expect((await trainer.ask('POST', pathTo(route), draft)).status).toBe(400);
  });

  it('is no business of whoever is not a trainer', async () => {
    const { trainee } = await house();
    for (const path of [pathTo('checkDraft'), pathTo('publish')]) {
      expect((await trainee.ask('POST', path, { text: OWN })).status).toBe(403);
    }
  });

  it('costs one process and the deadline where its check never ends', async () => {
    const hangs = ['-e', 'setInterval(() => undefined, 1000)'];
    const { askProgram } = await import('../../../src/server/publishing/ask-program.ts');
    expect(await askProgram({ program: hangs, text: OWN, milliseconds: 300 })).toEqual({
      ok: false,
      error: 'too-long',
    });
    const broken = await checkDraft(['-e', 'process.abort()'], { text: OWN });
    expect(broken).toMatchObject({ ok: false, error: { code: 'draft-too-large' } });
  });
});

describe('a published version', () => {
  it('is offered at once, can be played to a kept score, and is told with who published it', async () => {
    const { trainer, trainee, offered } = await house();
    const published = await trainer.ask('POST', pathTo('publish'), { text: OWN });
    expect(published.status).toBe(200);
    expect(await offered()).toContain('our-table-leg: Our table leg');
    const production = await trainee.ask('GET', pathTo('scenario', { scenario: 'our-table-leg' }));
    expect(await production.json()).toMatchObject({ scenario: { id: 'our-table-leg' } });
    const list = await read<PublishedList>(await trainer.ask('GET', pathTo('published')));
    expect(list.published).toMatchObject([{ scenario: 'our-table-leg', by: 'Tess', offered: true }]);
  });

  it('replaces the version before it, which comes back when the newer one is withdrawn', async () => {
    const { trainer, trainee, offered } = await house();
    await trainer.ask('POST', pathTo('publish'), { text: OWN });
    const newer = OWN.replace('Our table leg', 'Our table leg, mended');
    const { scenario } = await read<DraftVerdict>(
      await trainer.ask('POST', pathTo('publish'), { text: newer }),
    );
    expect(await offered()).toContain('our-table-leg: Our table leg, mended');
    const hash = scenario?.hash ?? '';
    expect((await trainer.ask('DELETE', pathTo('withdraw', { hash }))).status).toBe(204);
    expect(await offered()).toContain('our-table-leg: Our table leg');
    // What runs on a version goes on, whether it is offered or not.
    expect((await trainee.ask('GET', pathTo('production', { hash }))).status).toBe(200);
    expect((await trainer.ask('DELETE', pathTo('withdraw', { hash }))).status).toBe(404);
  });

  it('is offered by every process on the database', async () => {
    const { world, trainer } = await house();
    const other = await tryOut({ database: world.parts.database }, []);
    await trainer.ask('POST', pathTo('publish'), { text: OWN });
    await other.parts.catalogue.refresh();
    expect(other.parts.catalogue.hashOf('our-table-leg')).toBeDefined();
  });

  it('leaves an entry in the record', async () => {
    const { world, trainer } = await house();
    await trainer.ask('POST', pathTo('publish'), { text: OWN });
    const entries = await world.parts.database.read((tables) =>
      tables
        .selectFrom('audit')
        .select(['action', 'actor'])
        .where('action', '=', 'scenario.publish')
        .execute(),
    );
    expect(entries).toEqual([{ action: 'scenario.publish', actor: trainer.id }]);
  });
});
