import type { CatalogueEntry } from './entry.ts';
import { pathPair } from './examples.ts';

/** PP6xx: what makes no sense in the path. */
export const PATH = {
  'twice-on-the-path': {
    code: 'PP601',
    severity: 'error',
    title: 'A scenario stands twice on the path',
    happened: 'Two stages name the same scenario.',
    why: 'Each is met for the first time once; when it comes back depends on what was missed.',
    todo: 'Keep it in one stage.',
    ...pathPair([['scenarios: [late-parcel-b]', 'scenarios: [late-parcel-b, late-parcel]']]),
  },
  'same-customer-in-a-row': {
    code: 'PP602',
    severity: 'warning',
    title: 'Two of a kind follow each other on the path',
    happened: 'Two scenarios that follow each other have the same kind of customer, or are twins.',
    why: 'Whoever knows who comes practises an answer, and not how to tell customers apart.',
    todo: 'Put another customer between them.',
    ...pathPair([['[late-parcel, cold-soup]', '[cold-soup, late-parcel]']]),
  },
  'placement-off-the-path': {
    code: 'PP603',
    severity: 'error',
    title: 'The placement talk stands in no stage',
    happened: '`placement` names a scenario that no stage has.',
    why: 'Whoever leaves the placement out would never meet it.',
    todo: 'Name it in a stage as well.',
    ...pathPair(
      [
        ['[late-parcel, cold-soup]', '[cold-soup]'],
        ['poise-path: 1\n', 'poise-path: 1\nplacement: late-parcel\n'],
      ],
      [['poise-path: 1\n', 'poise-path: 1\nplacement: late-parcel\n']],
    ),
  },
} as const satisfies Record<string, CatalogueEntry>;
