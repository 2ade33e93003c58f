import { MessagesSquare, Printer } from 'lucide-react';
import { personReviewSchema, pathTo } from '#protocol';
import type { PersonReview } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { ApiError, ask, createResources, useResource } from '../../api/index.ts';
import debriefStyles from '../../debrief/debrief.module.css';
import '../../debrief/print.css';
import {
  BackLink,
  Button,
  ButtonLink,
  EmptyState,
  ErrorState,
  Loading,
  PageTitle,
  Skeleton,
} from '../../ui/index.ts';
import { dayOf, listOf } from '../../words/index.ts';
import { AttemptList } from './attempt-list.tsx';
import { GettingBetter } from './getting-better.tsx';
import { Waiting } from './waiting.tsx';
import { WhatNext } from './what-next.tsx';
import { WhatToTalkAbout } from './what-to-talk-about.tsx';
import styles from './person.module.css';

/** By id of the person; asked again on every visit, since the team goes on playing. */
const people = createResources(
  (person: string) => ask({ path: pathTo('personReview', { person }), answer: personReviewSchema }),
  { freshMs: 0 },
);

/** A manager's page on somebody of their team: what to talk about, whether it is getting better, what comes next. */
export function PersonScreen({ id }: { readonly id: string }) {
  const { data, error, loading, retry } = useResource(people, id);
  if (data) return <Person review={data} />;
  if (!error) return <OnItsWay />;
  const gone = error instanceof ApiError && error.is('not-found');
  return (
    <div className={styles.page}>
      <Back />
      {gone ? (
        <ErrorState
          title="Nobody of your teams has this page"
          action={<ButtonLink to={addressOf('team')}>Your teams</ButtonLink>}
        >
          Either the address was mistyped, or this person is in a team that you do not look after any more.
        </ErrorState>
      ) : (
        <ErrorState title="The page could not be fetched" onRetry={retry} retrying={loading}>
          The server did not answer as it should. Try again in a moment.
        </ErrorState>
      )}
    </div>
  );
}

const Back = () => (
  <BackLink to={addressOf('team')} look="small">
    Your teams
  </BackLink>
);

function Person({ review }: { readonly review: PersonReview }) {
  const { person, teams, attempts, practice } = review;
  return (
    <div className={styles.page}>
      <header className={debriefStyles.head}>
        <Back />
        {teams.length > 0 && (
          <p className={debriefStyles.eyebrow}>
            {teams.length === 1 ? 'Team' : 'Teams'} {listOf(teams.map(({ name }) => name))}
          </p>
        )}
        <PageTitle title={person.name} className={debriefStyles.title}>
          {person.name}
        </PageTitle>
        <p className={styles.practice}>{practiceInWords(practice, person.name)}</p>
        {attempts.length > 0 && (
          <div className={styles.actions}>
            <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
              Print
            </Button>
          </div>
        )}
      </header>
      {attempts.length === 0 ? (
        <EmptyState icon={<MessagesSquare aria-hidden="true" />} title="Nothing assessed yet">
          Once {person.name} has finished an assessed conversation, you see here what to talk about, how the
          skills develop and every reply. Practice stays private.
        </EmptyState>
      ) : (
        <>
          <Waiting review={review} />
          <WhatToTalkAbout review={review} />
          <GettingBetter review={review} />
          <WhatNext review={review} />
          <AttemptList review={review} />
        </>
      )}
    </div>
  );
}

/** That there was practice and when, never how it went. */
function practiceInWords({ sessions, last }: PersonReview['practice'], name: string): string {
  if (sessions === 0 || last === null) return `${name} has not practised yet.`;
  const times = sessions === 1 ? 'once' : `${sessions} times`;
  return `Practised ${times}, last on ${dayOf(last)}. How practice goes is ${name}’s own business.`;
}

function OnItsWay() {
  return (
    <Loading label="Loading the page">
      <div className={styles.page}>
        <Skeleton width="16rem" height="2.5rem" />
        <Skeleton height="18rem" />
        <Skeleton height="12rem" />
      </div>
    </Loading>
  );
}
