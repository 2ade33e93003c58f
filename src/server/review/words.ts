import type { Kysely } from 'kysely';
import type { ReviewBy } from '#protocol';
import { newId } from '../people/tokens.ts';
import type { Tables } from '../store/sql/tables.ts';

/** Something that a person wrote about somebody's attempt. */
export interface Written {
  readonly author: string;
  /** The person who played. */
  readonly subject: string;
  readonly text: string;
}

/** Keeps what was written by itself, so that it can be erased by itself, and gives its id. */
export async function keepWords(tables: Kysely<Tables>, { author, subject, text }: Written): Promise<string> {
  const id = newId();
  await tables.insertInto('review_text').values({ id, author, subject, body: text }).execute();
  return id;
}

/** How a row that somebody wrote is read: with its words and its author's name, as far as they are still there. */
export interface SaidRow {
  readonly author: string;
  readonly at: string;
  readonly name: string | null;
  readonly body: string | null;
}

/** Who said it, when, and what. */
export const saidOf = ({ author, at, name, body }: SaidRow, subject: string) => ({
  by: byOf({ id: author, name }, subject),
  at,
  text: body,
});

export const byOf = (
  { id, name }: { readonly id: string; readonly name: string | null },
  subject: string,
): ReviewBy => ({ id, name, role: id === subject ? 'trainee' : 'manager' });
