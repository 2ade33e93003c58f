import type { CatalogueEntry } from './entry.ts';
import { LAW } from './law.ts';
import { PATH } from './path.ts';
import { REFERENCES } from './references.ts';
import { AFTER_TALK } from './after-talk.ts';
import { ENDINGS } from './endings.ts';
import { HEAD_RULES } from './head.ts';
import { OPTIONS } from './options.ts';
import { SAID } from './said.ts';
import { SHAPE } from './shape.ts';
import { SYNTAX } from './syntax.ts';

/** Every diagnostic of this room, by the name that the code uses for it. */
export const CATALOGUE = {
  ...SYNTAX,
  ...SHAPE,
  ...REFERENCES,
  ...OPTIONS,
  ...SAID,
  ...ENDINGS,
  ...HEAD_RULES,
  ...AFTER_TALK,
  ...LAW,
  ...PATH,
} as const;
export type Fault = keyof typeof CATALOGUE;

/** The same as a list in the order of the codes: what the documentation shows. */
export const catalogue: readonly CatalogueEntry[] = Object.values(CATALOGUE).toSorted((a, b) =>
  a.code < b.code ? -1 : 1,
);
