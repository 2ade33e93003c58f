import type { OwnAssignment, OwnItem } from '#protocol';
import { addressOf } from '../../addresses/index.ts';

/** What to do about an assignment now. */
export interface NextStep {
  /** What comes, in a sentence. */
  readonly says: string;
  /** What the button says. */
  readonly press: string;
  /** Null where the scenarios are drawn first. */
  readonly to: string | null;
}

/** Null where nothing is to be done. */
export function nextStep(assignment: OwnAssignment): NextStep | null {
  const { toDraw, draws, items, next } = assignment;
  if (toDraw) {
    const many = draws === 1 ? 'One conversation is' : `${draws} conversations are`;
    return { says: `${many} chosen for you when you begin.`, press: 'Choose mine', to: null };
  }
  const item = items.find(({ scenario }) => scenario === next);
  if (!item) return null;
  return { says: `${saysNext(assignment, item)}`, press: pressFor(item), to: addressFor(assignment, item) };
}

function saysNext({ assessed, attempts, items }: OwnAssignment, { title, used, open }: OwnItem): string {
  const which = items.length === 1 ? '' : 'Next: ';
  if (open !== null) return `“${title}” waits where you stopped.`;
  const left = attempts - used;
  if (!assessed || used === 0) return `${which}“${title}”.`;
  return `${which}“${title}”, ${left === 1 ? 'your last try' : `${left} tries left`}.`;
}

const pressFor = ({ open, used }: OwnItem): string =>
  open === null ? (used > 0 ? 'Try again' : 'Begin') : 'Go on';

/** Where the scenario is begun or gone on with; the announcement and the brief stand before either. */
export function addressFor({ assessed, id }: OwnAssignment, { scenario, open }: OwnItem): string {
  if (!assessed) return open === null ? addressOf('scenario', scenario) : addressOf('play', open);
  if (open !== null) return addressOf('attempt', open);
  return `${addressOf('assessment', scenario)}?assignment=${encodeURIComponent(id)}`;
}

/** How far somebody is: "1 of 3 passed". */
export function howFar({ items, assessed, toDraw }: OwnAssignment): string | null {
  if (toDraw || items.length < 2) return null;
  const done = items.filter(({ standing }) => standing === 'passed' || standing === 'excused').length;
  return `${done} of ${items.length} ${assessed ? 'passed' : 'done'}`;
}

/** Something is still to be done, and can be. */
export const isOpen = ({ closedAt, standing }: OwnAssignment): boolean =>
  closedAt === null && ['not-started', 'in-progress', 'overdue'].includes(standing);
