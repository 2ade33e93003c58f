import { describe, expect, it } from 'vitest';
import type { LibraryList, PublishedList } from '#protocol';
import { pathTo } from '#protocol';
import { publish } from '../../../src/server/publishing/publications.ts';
import { sealed } from '../archive/lived-in.ts';
import { parcel } from '../fixture/parcel.ts';
import { person } from '../fixture/people.ts';
import { tryOut } from '../fixture/try-out.ts';

const FIRST = sealed(parcel({ title: 'The parcel' }));
const SECOND = sealed(parcel({ title: 'The parcel, mended' }));
const again = ({ hash }: { hash: string }) => pathTo('offerAgain', { hash });
const away = ({ hash }: { hash: string }) => pathTo('withdraw', { hash });

/** A house in which two versions of one scenario were published, the second over the first. */
async function house() {
  const world = await tryOut({}, []);
  const trainer = await person(world, 'Tess', 'trainer');
  const administrator = await person(world, 'Ada', 'administrator');
  for (const [at, production] of [FIRST, SECOND].entries()) {
    const noted = { at: `2026-02-0${at + 1}T09:00:00.000Z`, actor: trainer.id, request: null };
    await world.parts.database.write((tables) => publish(tables, production, noted));
  }
  const offered = async () => {
    const answer = await administrator.ask('GET', pathTo('scenarios'));
    return ((await answer.json()) as LibraryList).scenarios.map(({ title }) => title);
  };
  return { trainer, administrator, offered };
}

describe('a version that was published before', () => {
  it('is offered again after it was replaced or withdrawn, and again as often as it is asked for', async () => {
    const { trainer, offered } = await house();
    expect(await offered()).toEqual(['The parcel, mended']);
    expect((await trainer.ask('PUT', again(FIRST))).status).toBe(204);
    expect(await offered()).toEqual(['The parcel']);
    for (const version of [FIRST, SECOND]) await trainer.ask('DELETE', away(version));
    expect(await offered()).toEqual([]);
    for (const _ of ['once', 'twice']) expect((await trainer.ask('PUT', again(SECOND))).status).toBe(204);
    expect(await offered()).toEqual(['The parcel, mended']);
  });

  it('must have been published', async () => {
    const { trainer } = await house();
    expect((await trainer.ask('PUT', again({ hash: '0'.repeat(64) }))).status).toBe(404);
  });

  it('is seen and withdrawn by an administrator, and put back by a trainer alone', async () => {
    const { administrator, offered } = await house();
    const { published } = (await (
      await administrator.ask('GET', pathTo('published'))
    ).json()) as PublishedList;
    expect(published.map(({ title, offered: now }) => [title, now])).toEqual([
      ['The parcel, mended', true],
      ['The parcel', false],
    ]);
    expect((await administrator.ask('DELETE', away(SECOND))).status).toBe(204);
    expect(await offered()).toEqual(['The parcel']);
    expect((await administrator.ask('PUT', again(SECOND))).status).toBe(403);
  });
});
