import { fail, ok } from '#base';
import type { Result } from '#base';
import type { Production } from '#dialogue';
import type { DraftRequest, DraftVerdict } from '#protocol';
import type { Refused } from '../request-refused.ts';
import { askProgram } from './ask-program.ts';

/** What the program answers: the verdict, and the production where there is no error. */
export interface CheckedDraft {
  readonly verdict: DraftVerdict;
  readonly production: Production | null;
}

const DEADLINE = 15_000;
const AT_ONCE = 1;
let running = 0;

const BUSY: Refused = {
  code: 'not-ready',
  message: 'Another draft is being checked at the moment. Try again in a few seconds.',
};
const FELLED: Refused = {
  code: 'draft-too-large',
  message:
    'Checking this draft took more time or memory than a scenario may need. Take out beats, cards or conditions, or check it with "poise lint".',
};

/** Everything that can be said about a draft, found in a process of its own with a deadline. */
export async function checkDraft(
  program: readonly string[],
  { text, file }: DraftRequest,
): Promise<Result<CheckedDraft, Refused>> {
  if (running >= AT_ONCE) return fail(BUSY);
  running += 1;
  try {
    const name = file ?? nameIn(text);
    const answer = await askProgram({ program: [...program, name], text, milliseconds: DEADLINE });
    return answer.ok ? ok(JSON.parse(answer.value) as CheckedDraft) : fail(FELLED);
  } finally {
    running -= 1;
  }
}

/** By the rules of the format a file is named after its scenario; what was pasted has no file yet. */
const nameIn = (text: string): string =>
  `${/^id:\s*["']?([a-z0-9-]{1,100})/m.exec(text)?.[1] ?? 'draft'}.yaml`;
