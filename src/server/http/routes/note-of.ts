import type { Kysely } from 'kysely';
import { append } from '../../audit/append.ts';
import type { Tables } from '../../store/sql/tables.ts';
import type { Asked } from '../environment.ts';
import { actorOf } from '../route.ts';

/** Writes into the audit what whoever asks did in this transaction, to what, and whom it concerns. */
export function noteOf(c: Asked, tables: Kysely<Tables>, at: string) {
  return (action: string, object: string, subject: string | null = null): Promise<void> =>
    append(tables, {
      at,
      actor: actorOf(c).person,
      action,
      object,
      subject,
      request: c.get('request'),
    });
}
