import { pathTo } from '#protocol';
import * as v from 'valibot';
import { ask, handOver } from '../api/index.ts';

/** Gives the browser everything that is kept about a person as one file to keep. */
export async function saveData(person: string, file: string): Promise<void> {
  const data = await ask({ path: pathTo('personData', { person }), answer: v.unknown() });
  const blob = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
  handOver(blob, file);
}
