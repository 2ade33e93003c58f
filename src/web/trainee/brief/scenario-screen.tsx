import type { Production } from '#dialogue';
import { ShieldCheck } from 'lucide-react';
import { addressOf } from '../../addresses/index.ts';
import { ApiError, scenarios, useResource } from '../../api/index.ts';
import {
  BackLink,
  ButtonLink,
  EmptyState,
  ErrorState,
  Loading,
  PageTitle,
  Skeleton,
} from '../../ui/index.ts';
import { Attempts } from './attempts.tsx';
import { BriefHead } from './brief-head.tsx';
import { ContentNote } from './content-note.tsx';
import { Desk } from './desk.tsx';
import { Situation } from './situation.tsx';
import { StartPanel } from './start-panel.tsx';
import styles from './brief.module.css';

/** What one should know before the conversation, and how one wants to have it. */
export function ScenarioScreen({ id }: { readonly id: string }) {
  const { data: production, error, loading, retry } = useResource(scenarios, id);
  const missing = !production && error !== null;
  const title = production?.scenario.title ?? (missing ? titleOf(error) : null);
  return (
    <div className={styles.page}>
      <BackLink to={addressOf('library')} look="strong">
        All conversations
      </BackLink>
      <PageTitle title={title ?? 'Conversation'} className={styles.title}>
        {title ?? <TitleOnItsWay />}
      </PageTitle>
      {production && <Brief production={production} />}
      {!production && !error && <BriefOnItsWay />}
      {missing && <Missing id={id} error={error} retrying={loading} onRetry={retry} />}
    </div>
  );
}

function Brief({ production }: { readonly production: Production }) {
  const { scenario } = production;
  return (
    <div className={styles.columns}>
      <BriefHead scenario={scenario} />
      <div className={styles.situationArea}>
        {scenario.contentNote && <ContentNote note={scenario.contentNote} />}
        <Situation scenario={scenario} />
      </div>
      <div className={styles.start}>
        <StartPanel production={production} />
      </div>
      <div className={styles.rest}>
        <Desk cards={scenario.cards} />
        <Attempts production={production} />
      </div>
    </div>
  );
}

const TitleOnItsWay = () => (
  <>
    <span className="visually-hidden">Loading the conversation</span>
    <Skeleton width="20rem" />
  </>
);

function BriefOnItsWay() {
  return (
    <Loading label="Loading the brief">
      <div className={styles.columns}>
        <div className={styles.head}>
          <Skeleton height="12rem" />
        </div>
        <div className={styles.situationArea}>
          <Skeleton height="14rem" />
        </div>
        <div className={styles.start}>
          <Skeleton height="30rem" />
        </div>
      </div>
    </Loading>
  );
}

const isReserved = (error: Error): boolean => error instanceof ApiError && error.is('reserved');

const titleOf = (error: Error): string =>
  isReserved(error) ? 'Kept for your assessment' : 'This conversation is not here';

interface MissingProps {
  /** Id of the scenario. */
  readonly id: string;
  readonly error: Error;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

function Missing({ id, error, retrying, onRetry }: MissingProps) {
  const all = <ButtonLink to={addressOf('library')}>See all conversations</ButtonLink>;
  if (isReserved(error)) {
    const there = (
      <ButtonLink to={addressOf('assessment', id)} look="primary">
        See the assessment
      </ButtonLink>
    );
    return (
      <EmptyState icon={<ShieldCheck aria-hidden="true" />} title="This one counts" action={there}>
        You meet this customer in an assessment. Once that is done, you can practise with them as often as you
        like.
      </EmptyState>
    );
  }
  if (error instanceof ApiError && error.is('not-found')) {
    return (
      <ErrorState title="Nobody waits at this address" action={all}>
        The conversation was taken out of the library, or the address was mistyped.
      </ErrorState>
    );
  }
  return (
    <ErrorState title="The brief could not be fetched" onRetry={onRetry} retrying={retrying} action={all}>
      The server did not answer as it should. Try again in a moment.
    </ErrorState>
  );
}
