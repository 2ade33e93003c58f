import { draw, randomStream } from '#base';
import type { Stage } from '#dialogue';
import type { OverrideReason } from '#protocol';
import { stakes } from '#report';
import type { Decision, Stake } from '#report';
import type { Kysely } from 'kysely';
import type { Entry } from '../audit/append.ts';
import { newId } from '../people/tokens.ts';
import { addComment } from '../review/comments.ts';
import { addContest, answerContest } from '../review/contests.ts';
import type { Note } from '../review/note.ts';
import { addOverride } from '../review/overrides.ts';
import { addReading } from '../review/readings.ts';
import { readReviewed } from '../review/reviewed.ts';
import { listForTalk } from '../review/talk.ts';
import type { Tables } from '../store/sql/tables.ts';
import { pick } from './bot.ts';
import { HOUR, iso } from './calendar.ts';
import { doubtedReply } from './doubted.ts';
import type { Doubt } from './doubted.ts';
import type { ToReview } from './to-review.ts';
import {
  ANSWERS,
  CONTEST_ANSWERS,
  CONTESTS,
  DOUBTS,
  KINDNESS,
  OVERRIDE,
  PRAISE,
  QUESTIONS,
  WHOLE,
} from './words.ts';

interface Reviewing {
  readonly seed: number;
  readonly now: number;
}

/** Managers look at attempts, say something, are contradicted, rate anew; gives what the audit says of it. */
export async function review(
  tables: Kysely<Tables>,
  all: readonly ToReview[],
  { seed, now }: Reviewing,
): Promise<Entry[]> {
  const random = randomStream(draw(seed, 'reviews'));
  const turnAt = async (one: ToReview): Promise<Turn | null> => {
    const reviewed = await readReviewed(tables, one.sitting.play.id);
    const [author] = one.managers;
    if (!reviewed || author === undefined) return null;
    const at = Math.min(now - HOUR, Date.parse(one.sitting.play.changedAt) + 20 * HOUR);
    return new Turn(tables, { ...reviewed, author, at: iso(at), stage: one.stage }, random);
  };
  const doubts = doubtedReply(all);
  const entries = await doubtAll(doubts, turnAt);
  const [, kind] = [...new Set(all.map(({ managers }) => managers[0]))];
  for (const [n, one] of all.filter(({ newest }) => newest).entries()) {
    const turn = await turnAt(one);
    if (!turn) continue;
    await speak(turn, n);
    const isDoubted = doubts.some((doubt) => doubt.one === one);
    if (!isDoubted) await rateAnew(turn, { isKind: one.managers[0] === kind, n });
    if (n % 3 === 0) await turn.rate(one.managers);
    entries.push(...turn.entries);
  }
  return entries;
}

async function doubtAll(
  doubts: readonly Doubt[],
  turnAt: (one: ToReview) => Promise<Turn | null>,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const [n, { one, stake }] of doubts.entries()) {
    const turn = await turnAt(one);
    turn?.lookAt();
    await turn?.doubt(stake, n);
    entries.push(...(turn?.entries ?? []));
  }
  return entries;
}

async function rateAnew(
  turn: Turn,
  { isKind, n }: { readonly isKind: boolean; readonly n: number },
): Promise<void> {
  if (isKind) await turn.beKind();
  else if (n % 9 === 2) await turn.override();
}

async function speak(turn: Turn, n: number): Promise<void> {
  turn.lookAt();
  await turn.comment();
  if (n % 4 === 0) await turn.markForTalk();
  if (n % 6 === 1) await turn.disagree(n % 12 === 1);
}

type OnStage = Note & { readonly stage: Stage };

/** What happens around one attempt, one thing after the other. */
class Turn {
  readonly entries: Entry[] = [];
  readonly #tables: Kysely<Tables>;
  readonly #note: OnStage;
  readonly #random: () => number;

  constructor(tables: Kysely<Tables>, note: OnStage, random: () => number) {
    this.#tables = tables;
    this.#note = note;
    this.#random = random;
  }

  lookAt(): void {
    this.#enter('attempt.read');
  }

  async comment(): Promise<void> {
    const { worst, best } = this.#turns();
    if (worst) await this.#say(worst.move, QUESTIONS, this.#random() < 0.5);
    if (best && this.#random() < 0.6) await this.#say(best.move, PRAISE, false);
    if (this.#random() < 0.3) await this.#say(null, WHOLE, false);
  }

  async markForTalk(): Promise<void> {
    this.#enter('attempt.list');
    await listForTalk(this.#tables, this.#note, { move: this.#turns().worst?.move ?? null, listed: true });
  }

  async disagree(isAnswered: boolean): Promise<void> {
    const { worst } = this.#turns();
    if (!worst) return;
    const trainee = this.#by(this.#note.row.person, 1);
    const id = newId();
    await addContest(this.#tables, trainee, { id, move: worst.move, text: this.#word(CONTESTS) });
    this.#enter('attempt.contest', trainee);
    if (!isAnswered) return;
    const manager = this.#by(this.#note.author, 2);
    const state = this.#random() < 0.5 ? 'resolved' : 'answered';
    const text = this.#word(CONTEST_ANSWERS);
    await answerContest(this.#tables, { ...manager, contest: id }, { id: newId(), state, text });
    this.#enter('contest.answer', manager);
  }

  async override(): Promise<void> {
    const [low] = this.#low();
    if (low) await this.#rateHigher(low, { reason: 'local-policy', text: OVERRIDE });
  }

  /** Somebody who finds most of what people say better than the key does. */
  async beKind(): Promise<void> {
    for (const low of this.#low().slice(0, 2)) {
      const by = [0.5, 1, 1.5][Math.floor(this.#random() * 3)] ?? 1;
      await this.#rateHigher(low, { reason: 'context-missing', text: this.#word(KINDNESS) }, by);
    }
  }

  /** One reply that several managers see otherwise. */
  async doubt(stake: Stake, n: number): Promise<void> {
    const reason = n % 2 === 0 ? 'key-wrong' : 'local-policy';
    await this.#rateHigher(stake, { reason, text: DOUBTS[n % DOUBTS.length] ?? OVERRIDE });
  }

  /** What the key rates poorly, the poorest first. */
  #low(): readonly Stake[] {
    const { stage, score } = this.#note;
    return stakes(stage, score)
      .filter(({ value }) => value <= 1)
      .toSorted((a, b) => a.value - b.value);
  }

  async #rateHigher(
    { move, skill, value: key }: Stake,
    why: { readonly reason: OverrideReason; readonly text: string },
    by = 1,
  ): Promise<void> {
    const value = Math.min(2, Math.round(key) + by);
    this.#enter('attempt.override');
    await addOverride(this.#tables, this.#note, { id: newId(), move, skill, value, ...why });
  }

  /** Blind; two who rate the same differ by a step now and then. */
  async rate(managers: readonly string[]): Promise<void> {
    const { stage, score } = this.#note;
    for (const { move, skill, value } of stakes(stage, score).slice(0, 3)) {
      for (const manager of managers) {
        const step = this.#random() < 0.3 ? 1 : 0;
        const rated = Math.max(-2, Math.min(2, Math.round(value) - step));
        const note = { ...this.#by(manager, 3), stage };
        await addReading(this.#tables, note, { move, skill, value: rated });
        this.#enter('attempt.rate', note);
      }
    }
  }

  /** The turn that gave most up, and one that gave up nothing when it was hard. */
  #turns(): { readonly worst: Decision | undefined; readonly best: Decision | undefined } {
    const { decisions } = this.#note.score;
    const worst = decisions.toSorted((a, b) => b.loss - a.loss)[0];
    const best = decisions.filter(({ loss }) => loss < 1).toSorted((a, b) => b.tension - a.tension)[0];
    return { worst: worst && worst.loss >= 5 ? worst : undefined, best };
  }

  async #say(move: number | null, words: readonly string[], isAnswered: boolean): Promise<void> {
    const id = newId();
    await addComment(this.#tables, this.#note, { id, move, text: this.#word(words) });
    this.#enter('attempt.comment');
    if (!isAnswered) return;
    const trainee = this.#by(this.#note.row.person, 1);
    const answer = { id: newId(), move, answers: id, text: this.#word(ANSWERS) };
    await addComment(this.#tables, trainee, answer);
    this.#enter('attempt.comment', trainee);
  }

  /** The same attempt for another pen, a little later. */
  #by(author: string, later: number): OnStage {
    return { ...this.#note, author, at: iso(Date.parse(this.#note.at) + later * (HOUR / 6)) };
  }

  #enter(action: string, { author, at, row }: Note = this.#note): void {
    this.entries.push({ at, actor: author, action, object: row.play, subject: row.person });
  }

  #word(words: readonly string[]): string {
    return pick(words, this.#random) ?? '';
  }
}
