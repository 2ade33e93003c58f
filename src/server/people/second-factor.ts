import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import type { Tables } from '../store/sql/tables.ts';
import { keyOf } from './tokens.ts';

const PERIOD = 30;
/** A phone's clock may be one step off. */
const STEPS_OFF = 1;
const RECOVERY_CODES = 10;

/** 160 random bits in base32, as the apps want it. */
export const newFactorSecret = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, label: string, issuer: string): TOTP =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period: PERIOD });

/** What the app reads from the picture. */
export const factorUrl = (
  secret: string,
  { label, issuer }: { readonly label: string; readonly issuer: string },
): string => totpOf(secret, label, issuer).toString();

/** The time step that the code belongs to; null for a code that is not of now. */
export function stepOf(secret: string, code: string, now: number): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const off = totpOf(secret, '', '').validate({ token, timestamp: now, window: STEPS_OFF });
  return off === null ? null : Math.floor(now / (PERIOD * 1_000)) + off;
}

const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const GROUPS = 4;
const GROUP = 4;

/** A code of 79 random bits in four groups, without letters that look alike. */
function newRecoveryCode(): string {
  const letters: string[] = [];
  while (letters.length < GROUPS * GROUP) {
    // Bytes beyond the last whole round of the alphabet would make its first letters likelier.
    const fair = [...randomBytes(32)].filter((byte) => byte < 248);
    letters.push(...fair.map((byte) => ALPHABET.charAt(byte % ALPHABET.length)));
  }
  const groups = Array.from({ length: GROUPS }, (_, n) => letters.slice(n * GROUP, (n + 1) * GROUP).join(''));
  return groups.join('-');
}

/** Codes that each let in once, and what is kept of them. */
export function newRecovery(): { readonly codes: readonly string[]; readonly column: string } {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  return { codes, column: JSON.stringify(codes.map(keptCode)) };
}

const keptCode = (code: string): string => keyOf(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));

/** Keys of the recovery codes that are left. */
export function recoveryOf(column: string): readonly string[] {
  const keys: unknown = JSON.parse(column);
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}

interface Guarded {
  readonly id: string;
  readonly totp: string;
}

/**
 * Takes a code of the app or a recovery code, each once: of two requests with the same code, one is refused,
 * whichever process they reach.
 */
export async function takeCode(
  tables: Kysely<Tables>,
  { id, totp }: Guarded,
  { code, now }: { readonly code: string; readonly now: number },
): Promise<boolean> {
  const step = stepOf(totp, code, now);
  if (step === null) return takeRecoveryCode(tables, id, code);
  const taken = await tables
    .updateTable('person')
    .set({ totp_step: step })
    .where('id', '=', id)
    .where(({ eb, or }) => or([eb('totp_step', 'is', null), eb('totp_step', '<', step)]))
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}

async function takeRecoveryCode(tables: Kysely<Tables>, id: string, code: string): Promise<boolean> {
  const { recovery } = await tables
    .selectFrom('person')
    .select('recovery')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const left = recoveryOf(recovery);
  const key = keptCode(code);
  if (!left.includes(key)) return false;
  const taken = await tables
    .updateTable('person')
    .set({ recovery: JSON.stringify(left.filter((other) => other !== key)) })
    .where('id', '=', id)
    .where('recovery', '=', recovery)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}
