import type { Behaviour } from '#base';
import { BEHAVIOUR_NAMES } from '../names/behaviours.ts';
import type { Practice } from '../next-practice.ts';
import { counted, joined } from '../wording.ts';

/** What to practise next, and when. */
export interface PracticeNote {
  readonly behaviour: Behaviour;
  readonly name: string;
  readonly means: string;
  /** The day from which it is due; null where nobody said what day it is. */
  readonly due: string | null;
  /** Days from the last play to that day. */
  readonly inDays: number;
  readonly sentence: string;
}

/** Puts one entry of the practice list into words. */
export function practiceNote(practice: Practice, dated: boolean): PracticeNote {
  const { name, means } = BEHAVIOUR_NAMES[practice.behaviour];
  const due = dated ? practice.due : null;
  return {
    behaviour: practice.behaviour,
    name,
    means,
    due,
    inDays: practice.inDays,
    sentence: joined([`Practise “${name}” in another scenario, ${whenDue(practice.inDays, due)}.`, means]),
  };
}

function whenDue(inDays: number, due: string | null): string {
  const span = inDays === 1 ? 'tomorrow' : `in ${counted(inDays, 'day')}`;
  return due === null ? span : `from ${due} on`;
}
