import type { Kysely } from 'kysely';
import type { Contest, ContestAnswerRequest, ContestRequest, ContestState } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';
import { mustBeDecision, refused } from './note.ts';
import type { Note } from './note.ts';
import { keepWords, saidOf } from './words.ts';

/** The person who played sees a turn differently. One disagreement at a time for each turn. */
export async function addContest(
  tables: Kysely<Tables>,
  note: Note,
  { id, move, text }: ContestRequest,
): Promise<void> {
  const { row, at } = note;
  mustBeDecision(note, move);
  const all = await readContests(tables, { play: row.play, subject: row.person });
  if (all.some((contest) => contest.id === id)) return;
  if (all.some((contest) => contest.move === move && contest.state !== 'resolved')) {
    throw refused.alreadyGiven('You have said already that you see this turn differently.');
  }
  if (await contestOf(tables, id)) throw refused.idTaken();
  const words = await keepWords(tables, { author: row.person, subject: row.person, text });
  await tables.insertInto('review_contest').values({ id, play: row.play, move, at, text: words }).execute();
}

/** A manager says something to it, or settles it. Both views stay. */
export async function answerContest(
  tables: Kysely<Tables>,
  note: Note & { readonly contest: string },
  { id, state, text }: ContestAnswerRequest,
): Promise<void> {
  const { row, author, at, contest } = note;
  const all = await readContests(tables, { play: row.play, subject: row.person });
  const there = all.find((one) => one.id === contest);
  if (there?.answers.some((answer) => answer.id === id)) return;
  if (there?.state === 'resolved') throw refused.alreadyGiven('This disagreement is settled already.');
  const words = await keepWords(tables, { author, subject: row.person, text });
  const taken = await tables
    .insertInto('review_contest_answer')
    .values({ id, contest, author, at, state, text: words })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows !== 1n) throw refused.idTaken();
}

/** On which attempt a disagreement is; null for one that is not there. */
export async function contestOf(tables: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await tables
    .selectFrom('review_contest')
    .select('play')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.play ?? null;
}

/** Every disagreement about an attempt, oldest first, with what was said to it. */
export async function readContests(
  tables: Kysely<Tables>,
  { play, subject }: { readonly play: string; readonly subject: string },
): Promise<Contest[]> {
  const rows = await tables
    .selectFrom('review_contest as contest')
    .leftJoin('review_text as words', 'words.id', 'contest.text')
    .leftJoin('person', (join) => join.on('person.id', '=', subject))
    .select(['contest.id', 'contest.move', 'contest.at', 'person.name', 'words.body'])
    .where('contest.play', '=', play)
    .orderBy('contest.at')
    .orderBy('contest.id')
    .execute();
  const answers = await readAnswers(tables, { play, subject });
  return rows.map((row) => {
    const own = answers.filter(({ contest }) => contest === row.id);
    return {
      id: row.id,
      move: row.move,
      ...saidOf({ ...row, author: subject }, subject),
      state: stateAfter(own),
      answers: own.map(({ answer }) => answer),
    };
  });
}

interface AnswerTo {
  readonly contest: string;
  readonly answer: Contest['answers'][number];
}

function stateAfter(answers: readonly AnswerTo[]): ContestState {
  if (answers.some(({ answer }) => answer.state === 'resolved')) return 'resolved';
  return answers.length > 0 ? 'answered' : 'open';
}

async function readAnswers(
  tables: Kysely<Tables>,
  { play, subject }: { readonly play: string; readonly subject: string },
): Promise<AnswerTo[]> {
  const rows = await tables
    .selectFrom('review_contest_answer as answer')
    .innerJoin('review_contest as contest', 'contest.id', 'answer.contest')
    .leftJoin('review_text as words', 'words.id', 'answer.text')
    .leftJoin('person', 'person.id', 'answer.author')
    .select(['answer.id', 'answer.contest', 'answer.author', 'answer.at', 'answer.state'])
    .select(['person.name', 'words.body'])
    .where('contest.play', '=', play)
    .orderBy('answer.at')
    .orderBy('answer.id')
    .execute();
  return rows.map((row) => ({
    contest: row.contest,
    answer: { id: row.id, state: row.state, ...saidOf(row, subject) },
  }));
}
