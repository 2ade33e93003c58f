import { readFileSync } from 'node:fs';
import { ARCHETYPES } from '#base';
import type { Archetype } from '#base';
import type { Handling, Law } from '#dialogue';
import { checkHandling, checkLaw } from '#scenario';
import type { CheckedHandling, CheckedLaw } from '#scenario';

const textOf = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

export function checkedLaw(id: Archetype): CheckedLaw {
  const file = `scenarios/archetypes/${id}.yaml`;
  return checkLaw(textOf(file), { file });
}

export function checkedHandling(): CheckedHandling {
  const file = 'scenarios/handling.yaml';
  return checkHandling(textOf(file), { file });
}

function read(id: Archetype): Law {
  const { law, diagnostics } = checkedLaw(id);
  if (!law) throw new Error(`${id}.yaml makes no law: ${JSON.stringify(diagnostics, null, 2)}`);
  return law;
}

const LAWS = new Map(ARCHETYPES.map((id) => [id, read(id)]));

/** The law of an archetype as the library ships it. */
export const lawOf = (id: Archetype): Law => LAWS.get(id) ?? read(id);

export function sharedHandling(): Handling {
  const { handling, diagnostics } = checkedHandling();
  if (!handling) throw new Error(`handling.yaml makes no handling: ${JSON.stringify(diagnostics, null, 2)}`);
  return handling;
}
