import type { Kysely } from 'kysely';
import { rolesOf } from '../../people/roles.ts';
import type { Tables } from '../../store/sql/tables.ts';
import { aboutOf } from '../about.ts';
import type { Mail } from '../mail.ts';
import { isAddress, oneLine } from '../one-line.ts';
import type { Claimed } from '../outbox.ts';
import { stillToTell } from '../reminders/still-to-tell.ts';
import type { Letter } from '../send.ts';
import { changeWords, testWords } from './account-letters.ts';
import { invitationWords, openLink, resetWords } from './link-letters.ts';
import { reminderWords } from './reminder-letter.ts';
import { textOf } from './words.ts';
import type { Words } from './words.ts';

/** A mail whose turn has come, and what is needed to write it. */
export interface Writing {
  readonly mail: Mail;
  readonly row: Claimed;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Writes the mail of a row with what is true now; null where there is nothing to tell any more, such as a link that
 * was used meanwhile, or nobody to tell it to. Names and addresses are read here and kept nowhere else.
 */
export async function letterOf(tables: Kysely<Tables>, writing: Writing): Promise<Letter | null> {
  const { row } = writing;
  const organisation = await tables.selectFrom('organisation').select('name').executeTakeFirst();
  const reader = row.person === null ? NOBODY_HERE : await readerOf(tables, row.person);
  if (!organisation || !reader) return null;
  const asked = { ...reader, house: oneLine(organisation.name) };
  const written = await (row.invitation === null ? withWords : withLink)(tables, writing, asked);
  if (written?.to == null || !isAddress(written.to)) return null;
  const { to, words } = written;
  const name = reader.name === null ? null : oneLine(reader.name);
  return { to, subject: words.subject, text: textOf(name, words), messageId: row.message_id };
}

/** Who was invited and is not here yet has no name. */
const NOBODY_HERE = { id: '', name: null, email: null, roles: '[]' };

async function readerOf(tables: Kysely<Tables>, id: string) {
  return tables
    .selectFrom('person')
    .select(['id', 'name', 'email', 'roles'])
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
}

interface Asked {
  readonly id: string;
  readonly email: string | null;
  readonly roles: string;
  readonly house: string;
}

interface Written {
  readonly to: string | null;
  readonly words: Words;
}

async function withLink(
  tables: Kysely<Tables>,
  { mail, row, now }: Writing,
  { email, house }: Asked,
): Promise<Written | null> {
  const link = await openLink(tables, row.invitation ?? '', now);
  const path = row.sealed === null ? null : mail.seal.open(row.sealed, row.id);
  if (!link || path === null) return null;
  const brought = { link, url: mail.origin + path, house };
  return row.kind === 'reset'
    ? { to: email, words: resetWords(brought) }
    : { to: link.address, words: invitationWords(brought) };
}

async function withWords(tables: Kysely<Tables>, writing: Writing, asked: Asked): Promise<Written | null> {
  const words = await wordsFor(tables, writing, asked);
  return words && { to: asked.email, words };
}

async function wordsFor(
  tables: Kysely<Tables>,
  { mail, row, now }: Writing,
  { id, roles, house }: Asked,
): Promise<Words | null> {
  const read = aboutOf(row);
  switch (read?.kind) {
    case 'notice':
      return changeWords({ change: read.about.change, roles: rolesOf(roles), house });
    case 'reminder': {
      const all = await stillToTell(tables, { person: id, told: read.about, now });
      return all.length === 0 ? null : reminderWords({ all, origin: mail.origin, house });
    }
    case 'test':
      return testWords(house);
    default:
      return null;
  }
}
