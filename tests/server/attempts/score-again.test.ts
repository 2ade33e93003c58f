import { expect, it } from 'vitest';
import { Stages } from '../../../src/server/plays/stages.ts';
import { storeOn } from '../../../src/server/store/sql/sql-store.ts';
import { memoryDatabase } from '../fixture/memory-database.ts';
import { attemptIn } from './assessed.ts';
import { said, sitting } from './sitting.ts';

/** Stages whose solutions cannot be made for a while, as where there is no memory left. */
class Short extends Stages {
  isShort = true;
  override solved(...asked: Parameters<Stages['solved']>): ReturnType<Stages['solved']> {
    if (this.isShort) throw new RangeError('Out of memory.');
    return super.solved(...asked);
  }
}

it.each(['view', 'wrapUp'] as const)(
  'an attempt that could not be scored at its end is scored once at the next %s',
  async (next) => {
    const database = await memoryDatabase();
    const stages = new Short(storeOn(database));
    const { cleo, attempt, scenario } = await sitting({ database, stages });
    const score = () =>
      database.read(async (tables) => {
        const play = await tables.selectFrom('play').selectAll().executeTakeFirstOrThrow();
        const counted = await tables
          .selectFrom('attempt')
          .select('flags')
          .where('person', '=', cleo.id)
          .executeTakeFirstOrThrow();
        return { score: play.score, revision: play.revision, flags: counted.flags };
      });
    const first = await attemptIn(await attempt.start(scenario));
    const second = await attemptIn(await attempt.move(0, said(first, 'Ask.')));
    await attempt.move(1, said(second, 'Find.'));
    expect((await attempt.wrapUp()).status).toBe(200);
    const before = await score();
    expect(before.score).toBeNull();
    await attempt.view();
    expect(await score()).toEqual(before);
    stages.isShort = false;
    expect(await attemptIn(await attempt[next]())).toMatchObject({ state: 'done' });
    const scored = await score();
    expect(scored.score).not.toBeNull();
    await attempt.view();
    await attempt.wrapUp();
    expect(await score()).toEqual(scored);
  },
);
