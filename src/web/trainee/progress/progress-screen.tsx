import { progress } from '#report';
import type { Attempt } from '#report';
import type { Play } from '#protocol';
import { MessagesSquare } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addressOf } from '../../addresses/index.ts';
import { library, ownPlays, useResource } from '../../api/index.ts';
import { ButtonLink, EmptyState, ErrorState, Loading, PageTitle, Skeleton } from '../../ui/index.ts';
import { CustomersMet } from './customers-met.tsx';
import { Habits } from './habits.tsx';
import { PlayHistory } from './play-history.tsx';
import { PractiseNext } from './practise-next.tsx';
import { SelfViewPart } from './self-view-part.tsx';
import { Skills } from './skills.tsx';
import styles from './progress.module.css';

/** Where the trainee stands, from first attempts alone, with as much certainty as they carry. */
export function ProgressScreen() {
  const { data, error, loading, retry } = useResource(ownPlays, '');
  return (
    <div className={styles.page}>
      <PageTitle title="Progress" className={styles.title}>
        Your progress
      </PageTitle>
      {data && data.length > 0 && <Standing plays={data} />}
      {data?.length === 0 && <NothingYet />}
      {!data && !error && <ProgressOnItsWay />}
      {!data && error && (
        <ErrorState title="Your progress could not be fetched" onRetry={retry} retrying={loading}>
          The server did not answer as it should. Nothing of what you played is lost; try again in a moment.
        </ErrorState>
      )}
    </div>
  );
}

function Standing({ plays }: { readonly plays: readonly Play[] }) {
  const cards = useResource(library, '').data?.scenarios ?? [];
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const standing = useMemo(() => progress(attemptsOf(plays), today), [plays, today]);
  return (
    <>
      <Skills skills={standing.skills} firsts={standing.attempts.first} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <PractiseNext practice={standing.practice} />
          <Habits habits={standing.counterfeits} />
          <SelfViewPart view={standing.selfView} />
          <PlayHistory plays={plays} cards={cards} />
        </div>
        <CustomersMet met={standing.archetypes} />
      </div>
    </>
  );
}

/** The finished plays, as the report counts them. */
function attemptsOf(plays: readonly Play[]): Attempt[] {
  return plays.flatMap(({ score, finishedAt, kind, wrapUp }) =>
    score !== null && finishedAt !== null
      ? [{ score, at: finishedAt, kind, reflection: wrapUp?.reflection }]
      : [],
  );
}

function NothingYet() {
  return (
    <EmptyState
      icon={<MessagesSquare aria-hidden="true" />}
      title="Nothing to show yet"
      action={
        <ButtonLink to={addressOf('library')} look="primary">
          Pick a conversation
        </ButtonLink>
      }
    >
      After your first conversation you see here what went well, what to practise and which customers you have
      met.
    </EmptyState>
  );
}

function ProgressOnItsWay() {
  return (
    <Loading label="Loading your progress">
      <div className={styles.page}>
        <Skeleton height="12rem" />
        <Skeleton height="9rem" />
        <Skeleton height="9rem" />
      </div>
    </Loading>
  );
}
