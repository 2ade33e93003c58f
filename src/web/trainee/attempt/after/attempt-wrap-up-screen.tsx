import { useMemo, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Attempt, AttemptQuestions } from '#protocol';
import { addressOf } from '../../../addresses/index.ts';
import { ApiError, ownPlays, wrapUpAttempt } from '../../../api/index.ts';
import { OnItsWay, PlayPlace } from '../../conversation/play-place.tsx';
import { turningPointOf, wrapUpOf } from '../../wrap-up/answers.ts';
import type { Answers } from '../../wrap-up/answers.ts';
import { forgetDraft, WrapUpForm } from '../../wrap-up/wrap-up-form.tsx';
import { Missing } from '../notices.tsx';
import { useStanding } from '../use-standing.ts';
import { questionsOf } from './questions.ts';
import styles from './after.module.css';

/** Looking back on an attempt, once; the report is there from then on. */
export function AttemptWrapUpScreen({ id }: { readonly id: string }) {
  const { attempt, error, retry } = useStanding(id);
  if (!attempt) {
    if (!error) return <OnItsWay />;
    return (
      <PlayPlace title="Assessment">
        <Missing error={error} onRetry={retry} />
      </PlayPlace>
    );
  }
  if (attempt.state === 'done') return <Redirect to={addressOf('attemptReport', id)} replace />;
  // Still talking, or given up: its own page says which.
  if (attempt.questions === null) return <Redirect to={addressOf('attempt', id)} replace />;
  return <WrapUp attempt={attempt} asked={attempt.questions} />;
}

/** `sent` already, in another window: what was said there stands. */
const isGiven = (error: unknown): boolean => error instanceof ApiError && error.is('already-given');

function WrapUp({ attempt, asked }: { readonly attempt: Attempt; readonly asked: AttemptQuestions }) {
  const { id } = attempt;
  const questions = useMemo(() => questionsOf(attempt, asked), [attempt, asked]);
  const [state, setState] = useState<'open' | 'sending' | 'failed'>('open');
  const [, go] = useLocation();
  const finish = async (answers: Answers) => {
    const turningPoint = turningPointOf(answers);
    setState('sending');
    try {
      await wrapUpAttempt(id, { wrapUp: wrapUpOf(answers), ...(turningPoint && { turningPoint }) });
    } catch (error) {
      if (!isGiven(error)) return setState('failed');
    }
    forgetDraft(id);
    ownPlays.stale('');
    go(addressOf('attemptReport', id), { replace: true });
  };
  return (
    <WrapUpForm
      id={id}
      questions={questions}
      talk={addressOf('attempt', id)}
      onFinish={(answers) => void finish(answers)}
      finishing={state === 'sending'}
      trouble={
        state === 'failed' && (
          <p role="alert" className={styles.trouble}>
            The server did not take it yet. Your answers are kept on this device; try again in a moment.
          </p>
        )
      }
    />
  );
}
