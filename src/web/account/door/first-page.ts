import type { Role } from '#protocol';
import { addressOf } from '../../addresses/index.ts';

/** Where somebody begins who asked for no page in particular: a manager with the team, everybody else with practice. */
export const firstPage = (who: { readonly roles: readonly Role[] } | null): string =>
  addressOf(who?.roles.includes('manager') ? 'team' : 'library');
