import type { Kysely } from 'kysely';
import type { CommentRequest, ReviewComment } from '#protocol';
import type { Tables } from '../store/sql/tables.ts';
import { mustBeDecision, refused } from './note.ts';
import type { Note } from './note.ts';
import { keepWords, saidOf } from './words.ts';

/** Adds a comment; the same one again changes nothing. */
export async function addComment(
  tables: Kysely<Tables>,
  note: Note,
  { id, move, answers, text }: CommentRequest,
): Promise<void> {
  const { row, author, at } = note;
  if (move !== null) mustBeDecision(note, move);
  const there = await tables.selectFrom('review_comment').selectAll().where('id', '=', id).executeTakeFirst();
  if (there) {
    if (there.author === author && there.play === row.play) return;
    throw refused.idTaken();
  }
  if (answers !== undefined) await mustBeOn(tables, { play: row.play, comment: answers });
  const words = await keepWords(tables, { author, subject: row.person, text });
  await tables
    .insertInto('review_comment')
    .values({ id, play: row.play, move, answers: answers ?? null, author, at, text: words })
    .execute();
}

async function mustBeOn(
  tables: Kysely<Tables>,
  { play, comment }: { readonly play: string; readonly comment: string },
): Promise<void> {
  const found = await tables
    .selectFrom('review_comment')
    .select('id')
    .where('id', '=', comment)
    .where('play', '=', play)
    .executeTakeFirst();
  if (!found) throw refused.unknown('The comment that this one answers is not on this attempt.');
}

/** Everything that was said, oldest first. */
export async function readComments(
  tables: Kysely<Tables>,
  { play, subject }: { readonly play: string; readonly subject: string },
): Promise<ReviewComment[]> {
  const rows = await tables
    .selectFrom('review_comment as comment')
    .leftJoin('review_text as words', 'words.id', 'comment.text')
    .leftJoin('person', 'person.id', 'comment.author')
    .select(['comment.id', 'comment.move', 'comment.answers', 'comment.author', 'comment.at'])
    .select(['person.name', 'words.body'])
    .where('comment.play', '=', play)
    .orderBy('comment.at')
    .orderBy('comment.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    move: row.move,
    answers: row.answers,
    ...saidOf(row, subject),
  }));
}
