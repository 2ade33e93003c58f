import { assignableSchema, assignmentListSchema, assignmentSchema, madeSchema, pathTo } from '#protocol';
import type { AssignmentRequest, ExcuseRequest, NewAssignment } from '#protocol';
import { ask, createResources, tell } from '../../api/index.ts';

/** Everything that the manager's people were given; the only key is ''. */
export const assignments = createResources(
  () => ask({ path: pathTo('assignments'), answer: assignmentListSchema }),
  { freshMs: 0 },
);

/** By id. Every look is written down for those whose results it shows, so an answer is kept for a moment. */
export const assignment = createResources(
  (id) => ask({ path: pathTo('assignment', { assignment: id }), answer: assignmentSchema }),
  { freshMs: 10_000 },
);

/** To whom something can be given, and what; the only key is ''. */
export const assignable = createResources(
  () => ask({ path: pathTo('assignable'), answer: assignableSchema }),
  { freshMs: 30_000 },
);

function changed(id: string): void {
  assignments.stale('');
  assignment.stale(id);
}

export async function makeAssignment(body: NewAssignment): Promise<string> {
  const made = await tell({ method: 'POST', path: pathTo('makeAssignment'), body, answer: madeSchema });
  changed(made.id);
  return made.id;
}

export async function changeAssignment(id: string, body: AssignmentRequest): Promise<void> {
  await tell({ path: pathTo('changeAssignment', { assignment: id }), body });
  changed(id);
}

export async function closeAssignment(id: string): Promise<void> {
  await tell({ method: 'POST', path: pathTo('closeAssignment', { assignment: id }) });
  changed(id);
}

/** Only its list asks anew: the page of what is gone is left behind. */
export async function deleteAssignment(id: string): Promise<void> {
  await tell({ method: 'DELETE', path: pathTo('deleteAssignment', { assignment: id }) });
  assignments.stale('');
}

export async function excuse(id: string, person: string, body: ExcuseRequest): Promise<void> {
  await tell({ path: pathTo('excuse', { assignment: id, person }), body });
  changed(id);
}
