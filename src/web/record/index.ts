export { dayByDay } from './day-by-day.ts';
export { EntryList } from './entry-list.tsx';
export { nameOf } from './name-of.ts';
export { saveData } from './save-data.ts';
export { useEntries } from './use-entries.ts';
export type { Day, Line } from './day-by-day.ts';
export type { Entries } from './use-entries.ts';
