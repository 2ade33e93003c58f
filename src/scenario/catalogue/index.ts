import type { CatalogueEntry } from './entry.ts';
import { LAW } from './law.ts';
import { REFERENCES } from './references.ts';
import { RULES } from './rules.ts';
import { SHAPE } from './shape.ts';
import { SYNTAX } from './syntax.ts';

/** Every diagnostic of this room, by the name that the code uses for it. */
export const CATALOGUE = { ...SYNTAX, ...SHAPE, ...REFERENCES, ...RULES, ...LAW } as const;
export type Fault = keyof typeof CATALOGUE;

/** The same as a list in the order of the codes: what the documentation shows. */
export const catalogue: readonly CatalogueEntry[] = Object.values(CATALOGUE);
