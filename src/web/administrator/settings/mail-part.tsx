import { useEffect } from 'react';
import type { MailState } from '#protocol';
import { useResource } from '../../api/index.ts';
import { FormError, Part, useDoing } from '../../forms/index.ts';
import { Button } from '../../ui/index.ts';
import { agoOf } from '../../words/index.ts';
import styles from '../administrator.module.css';
import { mailState, testMail } from '../mail-api.ts';
import { whyInWords } from './mail-words.ts';

/** How often to look what became of a test. */
const LOOK_MS = 2_000;

/** How mail fares; nothing where no mail server was set up. */
export function MailPart() {
  const { data } = useResource(mailState, '');
  const onItsWay = data?.test?.state === 'waiting';
  useEffect(() => {
    if (!onItsWay) return;
    const timer = setInterval(() => mailState.refresh(''), LOOK_MS);
    return () => clearInterval(timer);
  }, [onItsWay]);
  if (!data?.on) return null;
  return (
    <Part
      title="Mail"
      about={`Invitations, links for new passwords, reminders and notices about accounts go out from ${data.from}.`}
    >
      <Fares state={data} />
      <Test test={data.test} />
    </Part>
  );
}

function Fares({ state: { waiting, sentAt, failure } }: { readonly state: MailState }) {
  const isOver = failure !== null && sentAt !== null && sentAt > failure.at;
  return (
    <>
      <p>
        Mail is on. {sentAt === null ? 'None has gone out yet.' : `The last one went out ${agoOf(sentAt)}.`}
        {waiting > 0 && ` ${waiting === 1 ? 'One waits' : `${waiting} wait`} to be sent.`}
      </p>
      {failure && (
        <p className={isOver ? styles.soft : styles.warning}>
          The last failure was {agoOf(failure.at)}: {whyInWords(failure.why)}
        </p>
      )}
    </>
  );
}

function Test({ test }: { readonly test: MailState['test'] }) {
  const { busy, error, run } = useDoing();
  return (
    <>
      <div>
        <Button busy={busy || test?.state === 'waiting'} onClick={() => void run(testMail)}>
          Send a test mail to me
        </Button>
      </div>
      <output className={styles.soft}>{test && outcomeOf(test)}</output>
      <FormError error={error} />
    </>
  );
}

function outcomeOf({ at, state, why }: NonNullable<MailState['test']>): string {
  if (state === 'waiting') return 'Your test mail is on its way.';
  const what = state === 'sent' ? 'the mail server took it. Look into your inbox.' : whyInWords(why ?? '');
  return `Your last test mail, ${agoOf(at)}: ${what}`;
}
