import { pathTo } from '#protocol';
import type { SignedIn } from '../fixture/people.ts';
import { playId } from '../fixture/try-out.ts';

let ids = 0;
/** An id that nothing of a test has yet; attempts have lower ones. */
export const newId = () => playId(0xd000 + ids++);

/** Rates the listening of the first move otherwise than the key. */
export const override = (who: SignedIn, attempt: string, rest: object = {}) =>
  who.ask('POST', pathTo('override', { attempt }), {
    id: newId(),
    move: 0,
    skill: 'active-listening',
    value: 1,
    reason: 'local-policy',
    text: 'Our policy asks for this sentence.',
    ...rest,
  });

export const takeBack = (who: SignedIn, layer: string) =>
  who.ask('POST', pathTo('withdrawOverride', { override: layer }), {
    id: newId(),
    text: 'I mixed up two turns.',
  });
