import type { Counterfeit } from '#base';
import { HARD } from './counterfeits/hard.ts';
import { SOFT } from './counterfeits/soft.ts';
import type { CounterfeitEntry } from './entry.ts';

/** The 18 counterfeits. */
export const COUNTERFEIT_ENTRIES: Readonly<Record<Counterfeit, CounterfeitEntry>> = { ...SOFT, ...HARD };
