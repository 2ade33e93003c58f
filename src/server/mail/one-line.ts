import { emailSchema } from '#protocol';
import * as v from 'valibot';

// Ends of lines of every kind, other control characters, and what turns the direction of text.
const BREAKS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * What somebody wrote, fit to stand within a line of a mail: it can begin no line of its own, and no header. Names
 * are refused at the door where they hold such characters; whatever reached the database another way is not trusted.
 */
export const oneLine = (text: string): string => text.replaceAll(BREAKS, ' ').trim();

export const isOneLine = (text: string): boolean => text.search(BREAKS) < 0;

/** Whether mail may be sent there: one plain address, and nothing that a mail server could take for a second one. */
export const isAddress = (text: string): boolean => v.is(emailSchema, text) && !/[\s,;<>"]/.test(text);
