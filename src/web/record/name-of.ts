import type { AuditEntry } from '#protocol';

/** Whoever it was, at the beginning of a sentence. A name goes with its person when they are erased. */
export function nameOf(who: AuditEntry['actor']): string {
  if (who === null) return 'Poise itself';
  return who.name ?? 'Somebody whose account is gone';
}
