import type { FaultCode } from '#protocol';
import { RequestRefused } from '../request-refused.ts';

/** Why somebody does not get what they ask for, in a sentence for them. Thrown within a write, it takes the write back. */
export const refusal = (code: FaultCode, message: string): RequestRefused =>
  new RequestRefused({ code, message });

export const linkSpent = (): RequestRefused =>
  refusal('link-spent', 'This link is not good any more. Ask whoever sent it to you for a new one.');

export const addressTaken = (): RequestRefused =>
  refusal(
    'address-taken',
    'Somebody with this e-mail address is here already. Sign in, or use another address.',
  );
