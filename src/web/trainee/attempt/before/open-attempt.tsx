import { useState } from 'react';
import { addressOf } from '../../../addresses/index.ts';
import { library, useResource } from '../../../api/index.ts';
import { Button, ButtonLink } from '../../../ui/index.ts';
import { GiveUpDialog } from '../leave-dialog.tsx';
import { ownAttempts, ownProgramme } from './standing.ts';
import type { Unfinished } from './standing.ts';
import styles from './announcement.module.css';

/** One attempt at a time: the one that is open can be gone on with, or given up. */
export function OpenAttempt({ open: { line, same } }: { readonly open: Unfinished }) {
  const { data } = useResource(library, '');
  const [givingUp, setGivingUp] = useState(false);
  const title = data?.scenarios.find(({ id }) => id === line.scenario)?.title ?? 'another conversation';
  const over = () => {
    setGivingUp(false);
    ownAttempts.refresh('');
    ownProgramme.refresh('');
  };
  if (line.state === 'wrap-up') {
    return (
      <>
        <h2 id="begin">Almost done</h2>
        <p>You have held this conversation. A few questions are left, then comes the report.</p>
        <ButtonLink to={addressOf('attemptWrapUp', line.id)} look="primary" size="l">
          Answer the questions
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <h2 id="begin">{same ? 'You have begun' : 'Another assessment is open'}</h2>
      <p>
        {same
          ? 'This conversation waits where you stopped.'
          : `One at a time: “${title}” waits where you stopped. Finish it, or give it up.`}
      </p>
      <div className={styles.go}>
        <ButtonLink to={addressOf('attempt', line.id)} look="primary" size="l">
          Go on with it
        </ButtonLink>
        <Button look="quiet" size="l" onClick={() => setGivingUp(true)}>
          Give it up
        </Button>
      </div>
      <GiveUpDialog id={line.id} open={givingUp} onClose={() => setGivingUp(false)} onGivenUp={over} />
    </>
  );
}
