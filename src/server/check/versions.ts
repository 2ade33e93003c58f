import type { Production } from '#dialogue';
import { productionHash } from '#scenario';
import { eachRow } from './each-row.ts';
import type { Subject } from './subject.ts';

/** Whether every version of a scenario that was ever offered is still what its hash says. */
export async function checkVersions(subject: Subject): Promise<string> {
  let count = 0;
  for await (const { hash, content } of eachRow(subject, 'production')) {
    count += 1;
    if (hashOf(content) !== hash)
      subject.found(`The scenario kept as ${hash} was changed: its hash is another one.`);
    subject.told(`${count} versions of scenarios`);
  }
  return `${count} versions of scenarios`;
}

function hashOf(content: string): string | null {
  try {
    return productionHash(JSON.parse(content) as Production);
  } catch {
    return null;
  }
}
