import { emailSchema, PASSWORD_LENGTH, shownNameSchema } from '#protocol';
import * as v from 'valibot';
import { sentence } from './words.ts';

/** What is wrong with something that was typed, in a sentence; null where nothing is. The server decides. */
export type Check = (typed: string) => string | null;

const bySchema =
  (schema: v.GenericSchema<string, string>): Check =>
  (typed) => {
    const read = v.safeParse(schema, typed, { abortPipeEarly: true });
    return read.success ? null : sentence(read.issues[0].message);
  };

export const checkName = bySchema(shownNameSchema);
export const checkEmail = bySchema(emailSchema);

export function checkNewPassword(typed: string): string | null {
  const { shortest, longest } = PASSWORD_LENGTH;
  const length = [...typed].length;
  if (length < shortest) return `Must have ${shortest} characters or more; this has ${length}.`;
  return length > longest ? `Must have ${longest} characters at most.` : null;
}

export const checkGiven: Check = (typed) => (typed === '' ? 'Must not be empty.' : null);
