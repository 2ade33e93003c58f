import type { AuditEntry } from '#protocol';

let seq = 1000;

/** An entry of the record; each that is made is older than the one before. */
export const fakeEntry = (overrides: Partial<AuditEntry> = {}): AuditEntry => ({
  seq: seq--,
  at: '2026-03-03T10:00:00.000Z',
  actor: { id: 'mia', name: 'Mia' },
  action: 'person.review',
  object: null,
  subject: { id: 'ada', name: 'Ada' },
  outcome: 'done',
  ...overrides,
});
