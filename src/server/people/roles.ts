import { ROLES } from '#protocol';
import type { Role } from '#protocol';

/** The roles that a column holds, in the order of the vocabulary; a word that is none of ours gives nothing. */
export function rolesOf(column: string): readonly Role[] {
  const words: unknown = JSON.parse(column);
  return ROLES.filter((role) => Array.isArray(words) && words.includes(role));
}

export const columnOf = (roles: readonly Role[]): string =>
  JSON.stringify(ROLES.filter((role) => roles.includes(role)));
