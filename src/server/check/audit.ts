import { hashOf } from '../audit/append.ts';
import { eachRow } from './each-row.ts';
import type { Subject } from './subject.ts';

const TOLD_EVERY = 1_000;

/** Whether the audit is the chain that was written: no entry changed, taken out or put in, none cut off the end. */
export async function checkAudit(subject: Subject): Promise<string> {
  let before = { seq: 0, hash: '' };
  for await (const { hash, ...entry } of eachRow(subject, 'audit')) {
    if (entry.seq !== before.seq + 1) {
      subject.found(`The audit goes from entry ${before.seq} to ${entry.seq}.`);
    } else if (hashOf(before.hash, entry) !== hash) {
      subject.found(`Entry ${entry.seq} of the audit, or the one before it, was changed.`);
    }
    before = { seq: entry.seq, hash };
    if (entry.seq % TOLD_EVERY === 0) subject.told(`${entry.seq} entries of the audit`);
  }
  for await (const head of eachRow(subject, 'audit_head')) {
    if (head.seq !== before.seq || head.hash !== before.hash) {
      subject.found(`The audit ends with entry ${before.seq}, and its head is ${head.seq}.`);
    }
  }
  return `${before.seq} entries of the audit`;
}
