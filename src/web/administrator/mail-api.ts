import { mailStateSchema, pathTo } from '#protocol';
import { ask, createResources, tell } from '../api/index.ts';

/** Whether mails go out, and how they fare; the only key is ''. */
export const mailState = createResources(() => ask({ path: pathTo('mail'), answer: mailStateSchema }), {
  freshMs: 0,
});

/** Sends a mail to whoever asks. */
export async function testMail(): Promise<void> {
  await tell({ method: 'POST', path: pathTo('testMail') });
  mailState.stale('');
}
