import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, say, sitting } from './sitting.ts';

afterEach(() => vi.unstubAllGlobals());

describe('an assessed talk', () => {
  it('tells the opening, then offers the replies of the server in their order', async () => {
    const { attempt } = await sitting();
    const here = page(attempt);
    here.session.begin();
    await here.settle();
    expect(here.texts()).toEqual(['opening?']);
    expect(here.session.state().replies).toEqual(
      attempt.replies.map(({ choice, text }) => ({ id: choice, text })),
    );
  });

  it('keeps an answer in sight until the server has it, then tells what follows', async () => {
    const { attempt, now } = await sitting();
    const here = page(attempt);
    here.session.begin();
    await here.settle();
    say(here, 'ask');
    expect(here.session.state()).toMatchObject({ sending: { words: 'ask', stuck: false }, replies: [] });
    await here.settle();
    expect(here.texts()).toEqual(['opening?', 'ask', 'second?']);
    expect(here.session.state()).toMatchObject({ sending: null, phase: 'talking' });
    expect((await now()).seq).toBe(1);
  });

  it('is over when the last word has been told, and says no more than how it ended', async () => {
    const { attempt } = await sitting();
    const here = page(attempt);
    here.session.begin();
    await here.settle();
    say(here, 'close');
    await here.settle();
    expect(here.session.state().phase).toBe('over');
    expect(here.session.performer.scene().entries.at(-1)).toMatchObject({ kind: 'end', why: 'route' });
  });

  it('opens a card while the customer still speaks, and knows afterwards what stood in it', async () => {
    const { attempt } = await sitting();
    const here = page(attempt, { tempo: 'natural' });
    here.session.begin();
    const [card] = here.session.state().setting.cards;
    expect(card?.text).toBeNull();
    here.session.make({ do: 'open', id: card?.id ?? '' });
    expect(here.session.state().opened).toEqual([card?.id]);
    await here.settle();
    expect(here.session.state().setting.cards[0]?.text).toBe('Left the depot on Friday.');
    expect(here.session.state().learnt).toEqual(['It left the depot.']);
  });

  it('counts silence where an answer is awaited, three times as late when relaxed, never when off', async () => {
    for (const [pace, seconds] of [
      ['normal', 12],
      ['relaxed', 36],
    ] as const) {
      const { attempt, now } = await sitting();
      const here = page(attempt, { pace });
      here.session.begin();
      await here.settle();
      here.pass(seconds * 1000 - 1000);
      expect(here.session.state().sending).toBeNull();
      here.pass(1000);
      expect(here.session.state().sending?.words).toBe('You say nothing');
      await here.settle();
      expect((await now()).seq).toBe(1);
    }
  });

  it('stands still while it is paused, and tells afterwards what came meanwhile', async () => {
    const { attempt } = await sitting();
    const here = page(attempt, { pace: 'normal' });
    here.session.begin();
    await here.settle();
    say(here, 'ask');
    here.session.pause();
    await here.settle();
    here.pass(60_000);
    expect(here.texts()).toEqual(['opening?']);
    here.session.resume();
    await here.settle();
    expect(here.texts()).toEqual(['opening?', 'ask', 'second?']);
  });
});

describe('an assessed talk on a bad network', () => {
  it('keeps the answer on this device, says so, and sends it when the network is back', async () => {
    const { attempt, cut, mend, now } = await sitting();
    const here = page(attempt);
    here.session.begin();
    await here.settle();
    cut();
    say(here, 'ask');
    await here.settle();
    expect(here.delivery()).toBe('waiting');
    expect(here.device.kept).toMatchObject([{ seq: 0, move: { do: 'reply' } }]);
    expect(here.session.state().sending).toEqual({ words: 'ask', stuck: true });
    mend();
    here.pass(1000);
    await here.settle();
    expect(here.delivery()).toBe('saved');
    expect(here.device.kept).toEqual([]);
    expect((await now()).seq).toBe(1);
  });

  it('waits as long as a server asks that was asked too often, then sends the answer', async () => {
    const { attempt, fates, now } = await sitting();
    const here = page(attempt);
    here.session.begin();
    await here.settle();
    fates('too-often');
    say(here, 'ask');
    await here.settle();
    expect(here.delivery()).toBe('sending');
    expect(here.device.kept).toMatchObject([{ seq: 0, move: { do: 'reply' } }]);
    here.pass(1900);
    await here.settle();
    expect(here.delivery()).toBe('sending');
    here.pass(100);
    await here.settle();
    expect(here.delivery()).toBe('saved');
    expect(here.news()).toBeNull();
    expect((await now()).seq).toBe(1);
  });

  it('says that nothing is saved where neither the server nor the browser keeps it', async () => {
    const { attempt, cut } = await sitting();
    const here = page(attempt, {}, { keep: () => false });
    here.session.begin();
    await here.settle();
    cut();
    say(here, 'ask');
    await here.settle();
    expect(here.delivery()).toBe('unsaved');
  });

  it('calls nobody silent while an answer or a card is on its way', async () => {
    const { attempt, cut, now, mend } = await sitting();
    const here = page(attempt, { pace: 'normal' });
    here.session.begin();
    await here.settle();
    cut();
    here.session.make({ do: 'open', id: here.session.state().setting.cards[0]?.id ?? '' });
    here.pass(60_000);
    await here.settle();
    expect(here.session.state().sending).toBeNull();
    mend();
    here.session.wake();
    await here.settle();
    expect((await now()).transcript.map(({ did }) => did)).toEqual([null, 'open']);
  });

  it('counts an answer once that the network lost, repeated or took for something else', async () => {
    const { attempt, fates, now } = await sitting();
    const here = page(attempt);
    here.session.begin();
    await here.settle();
    fates('lost', 'portal', 'trouble', 'lost-answer', 'repeated');
    say(here, 'ask');
    for (let tries = 0; tries < 6; tries++) {
      await here.settle();
      here.pass(30_000);
    }
    await here.settle();
    expect(here.texts()).toEqual(['opening?', 'ask', 'second?']);
    expect((await now()).seq).toBe(1);
    expect(here.delivery()).toBe('saved');
  });

  it('brings what an earlier page kept, and goes on from there', async () => {
    const { attempt, cut, mend, now } = await sitting();
    const before = page(attempt);
    before.session.begin();
    await before.settle();
    cut();
    say(before, 'ask');
    await before.settle();
    before.session.close();
    mend();
    const after = page(attempt, { kept: before.device.kept });
    await after.settle();
    after.session.begin();
    await after.settle();
    expect(after.texts()).toEqual(['opening?', 'ask', 'second?']);
    expect((await now()).seq).toBe(1);
  });

  it('keeps the answer while somebody has to sign in, and sends it when they have', async () => {
    const { attempt, fates, now } = await sitting();
    const here = page(attempt);
    here.session.begin();
    await here.settle();
    fates('signed-out');
    say(here, 'ask');
    await here.settle();
    expect(here.delivery()).toBe('waiting');
    here.session.wake();
    await here.settle();
    expect((await now()).seq).toBe(1);
  });

  it('offers the choice again when the server does not take an answer', async () => {
    const { attempt, now } = await sitting();
    const here = page(attempt);
    here.session.begin();
    await here.settle();
    here.session.make({ do: 'reply', id: 'x'.repeat(22) });
    await here.settle();
    expect(here.news()).toBe('refused');
    expect(here.session.state().replies).toHaveLength(3);
    expect((await now()).seq).toBe(0);
  });
});

describe('an assessed talk in two windows', () => {
  it('goes on from the first answer in the window that was too late, and says why', async () => {
    const { attempt, now } = await sitting();
    const [one, other] = [page(attempt), page(attempt)];
    for (const window of [one, other]) {
      window.session.begin();
      await window.settle();
    }
    say(one, 'ask');
    await one.settle();
    say(other, 'script');
    await other.settle();
    expect(other.news()).toBe('elsewhere');
    expect(other.texts()).toEqual(['opening?', 'ask', 'second?']);
    expect((await now()).seq).toBe(1);
    say(other, 'find');
    await other.settle();
    expect(other.news()).toBeNull();
    expect(other.session.state().phase).toBe('over');
  });

  it('follows what the other window did, without having tried anything', async () => {
    const { attempt } = await sitting();
    const [one, other] = [page(attempt), page(attempt)];
    for (const window of [one, other]) {
      window.session.begin();
      await window.settle();
    }
    say(one, 'ask');
    await one.settle();
    await other.session.look();
    await other.settle();
    expect(other.texts()).toEqual(['opening?', 'ask', 'second?']);
    expect(other.news()).toBe('elsewhere');
  });

  it('is over in both when it was given up in one', async () => {
    const { attempt, cleo } = await sitting();
    const here = page(attempt);
    here.session.begin();
    await here.settle();
    await cleo.ask('POST', `/api/attempts/${attempt.id}/abandon`);
    say(here, 'ask');
    await here.settle();
    expect(here.session.keeping().attempt.state).toBe('abandoned');
    expect(here.session.state()).toMatchObject({ phase: 'over', sending: null });
  });
});
