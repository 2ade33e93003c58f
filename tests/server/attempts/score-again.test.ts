import { expect, it } from 'vitest';
import { ScorerHere } from '../../../src/server/scoring/scorer-here.ts';
import { memoryDatabase } from '../fixture/memory-database.ts';
import { attemptIn } from './assessed.ts';
import { said, sitting } from './sitting.ts';

/** Cannot score for a while, as where there is no memory left. */
class Short extends ScorerHere {
  isShort = true;
  override async score(...asked: Parameters<ScorerHere['score']>): ReturnType<ScorerHere['score']> {
    if (this.isShort) throw new RangeError('Out of memory.');
    return super.score(...asked);
  }
}

it.each(['view', 'wrapUp'] as const)(
  'an attempt that could not be scored at its end is scored once at the next %s',
  async (next) => {
    const database = await memoryDatabase();
    const scorer = new Short();
    const { cleo, attempt, scenario } = await sitting({ database, scorer });
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
    scorer.isShort = false;
    expect(await attemptIn(await attempt[next]())).toMatchObject({ state: 'done' });
    const scored = await score();
    expect(scored.score).not.toBeNull();
    await attempt.view();
    await attempt.wrapUp();
    expect(await score()).toEqual(scored);
  },
);
