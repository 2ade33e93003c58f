import { pathTo } from '#protocol';
import { addressOf } from '../../addresses/index.ts';

interface DecisionPlace {
  readonly hash: string;
  readonly beat: string;
}

/** The address of a decision's page, or of its plan. */
export const decisionAddress = (
  page: 'teamDecision' | 'huddle',
  team: string,
  { hash, beat }: DecisionPlace,
): string => `${addressOf(page, team)}?${new URLSearchParams({ version: hash, beat }).toString()}`;

/** What the address of such a page asks the server for. */
export function decisionPath(team: string, search: string): string {
  const asked = new URLSearchParams(search);
  return pathTo('teamDecision', { team, hash: asked.get('version') ?? '', beat: asked.get('beat') ?? '' });
}
