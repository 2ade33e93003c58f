import { draw, randomStream } from '#base';
import type { Stage } from '#dialogue';
import { stakes } from '#report';
import type { Decision } from '#report';
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
import type { Sitting } from './sitting.ts';
import { ANSWERS, CONTEST_ANSWERS, CONTESTS, OVERRIDE, PRAISE, QUESTIONS, WHOLE } from './words.ts';

export interface ToReview {
  readonly sitting: Sitting;
  readonly stage: Stage;
  /** Those who look after the team; the first reviews, and a second one rates, too. */
  readonly managers: readonly string[];
}

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
  const entries: Entry[] = [];
  for (const [n, one] of all.entries()) {
    const reviewed = await readReviewed(tables, one.sitting.play.id);
    const [manager] = one.managers;
    if (!reviewed || manager === undefined) continue;
    const at = Math.min(now - HOUR, Date.parse(one.sitting.play.changedAt) + 20 * HOUR);
    const turn = new Turn(tables, { ...reviewed, author: manager, at: iso(at), stage: one.stage }, random);
    turn.lookAt();
    await turn.comment();
    if (n % 4 === 0) await turn.markForTalk();
    if (n % 6 === 1) await turn.disagree(n % 12 === 1);
    if (n % 9 === 2) await turn.override();
    if (n % 3 === 0) await turn.rate(one.managers);
    entries.push(...turn.entries);
  }
  return entries;
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
    const { stage, score } = this.#note;
    const low = stakes(stage, score).toSorted((a, b) => a.value - b.value)[0];
    if (!low || low.value > 1) return;
    const { move, skill } = low;
    const value = Math.round(low.value) + 1;
    const request = { id: newId(), move, skill, value, reason: 'local-policy', text: OVERRIDE } as const;
    this.#enter('attempt.override');
    await addOverride(this.#tables, this.#note, request);
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
