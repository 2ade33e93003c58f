import { MessagesSquare, Printer } from 'lucide-react';
import { personReviewSchema, pathTo } from '#protocol';
import type { PersonReview } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { ask, createResources, useResource } from '../../api/index.ts';
import '../../debrief/print.css';
import { Button, ButtonLink, EmptyState, ErrorState, PageHead, Skeleton, WhenThere } from '../../ui/index.ts';
import type { PageHeadProps } from '../../ui/index.ts';
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
  const resource = useResource(people, id);
  return (
    <div className={styles.page}>
      <PageHead {...headOf(resource.data)} />
      <WhenThere resource={resource} what="The page" gone={<Gone />} place={<PlaceOfPage />}>
        {(found) => <Person review={found} />}
      </WhenThere>
    </div>
  );
}

const Gone = () => (
  <ErrorState
    title="Nobody of your teams has this page"
    action={<ButtonLink to={addressOf('team')}>Your teams</ButtonLink>}
  >
    Either the address was mistyped, or this person is in a team that you do not look after any more.
  </ErrorState>
);

function headOf(review: PersonReview | null): PageHeadProps {
  const toTeams = { to: addressOf('team'), label: 'Your teams' };
  if (!review) return { title: 'Somebody of your team', back: toTeams };
  const { person, teams, attempts } = review;
  const [team, another] = teams;
  return {
    back: team && !another ? { to: addressOf('oneTeam', team.id), label: team.name } : toTeams,
    eyebrow: another && listOf(teams.map(({ name }) => name)),
    title: person.name,
    lead: practiceInWords(review),
    actions: attempts.length > 0 && (
      <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
        Print
      </Button>
    ),
  };
}

function Person({ review }: { readonly review: PersonReview }) {
  if (review.attempts.length === 0) {
    return (
      <EmptyState icon={<MessagesSquare aria-hidden="true" />} title="Nothing assessed yet">
        Once {review.person.name} has finished an assessed conversation, you see here what to talk about, how
        the skills develop and every reply. Practice stays private.
      </EmptyState>
    );
  }
  return (
    <>
      <Waiting review={review} />
      <AttemptList review={review} />
      <WhatToTalkAbout review={review} />
      <GettingBetter review={review} />
      <WhatNext review={review} />
    </>
  );
}

/** That there was practice and when, never how it went. */
function practiceInWords({ practice: { sessions, last }, attempts, person: { name } }: PersonReview): string {
  if (sessions === 0 || last === null)
    return attempts.length === 0 ? 'No practice yet.' : 'No practice yet beside the assessed attempts.';
  const times = sessions === 1 ? 'once' : `${sessions} times`;
  return `Practised ${times}, last on ${dayOf(last)}. How practice goes is ${name}’s own business.`;
}

const PlaceOfPage = () => (
  <div className={styles.page}>
    <Skeleton height="18rem" />
    <Skeleton height="12rem" />
  </div>
);
