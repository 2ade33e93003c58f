import type { FaultCode } from '#protocol';
import { HttpFault } from '../http/http-fault.ts';

/** Why somebody does not get what they ask for, in a sentence for them. Thrown within a write, it takes the write back. */
export const refusal = (code: FaultCode, message: string): HttpFault => new HttpFault({ code, message });

/** For a person, team, invitation or session that is not there, and for one that is not the asker's business. */
export const nothingHere = (): HttpFault => refusal('not-found', 'There is nothing here for you.');

export const linkSpent = (): HttpFault =>
  refusal('link-spent', 'This link is not good any more. Ask whoever sent it to you for a new one.');

export const addressTaken = (): HttpFault =>
  refusal(
    'address-taken',
    'Somebody with this e-mail address is here already. Sign in, or use another address.',
  );
