import { BEHAVIOUR_NAMES } from '../names/behaviours.ts';
import { joined } from '../wording.ts';
import type { Choice, Ground } from './next-step.ts';

/** Why this talk comes next, in a sentence or two. It never says who waits there. */
export function whyNext(choice: Choice, ground: Ground): string {
  switch (choice.kind) {
    case 'meet':
      return joined([whyMeet(choice, ground), alsoFor(choice)]);
    case 'repeat':
      return whyRepeat(choice, ground);
    case 'between':
      return 'A conversation that you know, so that whoever comes next comes as a surprise.';
  }
}

function whyMeet({ stage }: Choice, { path, visits, begin }: Ground): string {
  const here = path.stages[stage];
  if (!here) return '';
  const met = new Set(visits.map((visit) => visit.scenario));
  const place = here.scenarios.filter((one) => met.has(one)).length + 1;
  if (visits.length === 0) return `The path begins here, with “${here.title}”.`;
  if (place > 1) return `Number ${place} of ${here.scenarios.length} in “${here.title}”: somebody new.`;
  const before = stage > begin ? path.stages[stage - 1]?.title : undefined;
  return before ? `“${before}” is behind you; “${here.title}” begins.` : `You begin with “${here.title}”.`;
}

function alsoFor({ practice }: Choice): string {
  if (!practice) return '';
  return `It is a chance to show “${BEHAVIOUR_NAMES[practice.behaviour].name}”, which is due again.`;
}

function whyRepeat({ practice, scenario }: Choice, { visits }: Ground): string {
  if (!practice) return '';
  const name = BEHAVIOUR_NAMES[practice.behaviour].name;
  const known = visits.some((visit) => visit.scenario === scenario);
  const where = known
    ? 'You know this conversation, but that is not where you missed it.'
    : 'This conversation is new to you.';
  return `“${name}” is due again: it was missed, and what comes back after a pause stays. ${where}`;
}
