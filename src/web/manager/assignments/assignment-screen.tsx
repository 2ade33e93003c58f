import { CalendarDays, Copy, Pencil } from 'lucide-react';
import { pathTo } from '#protocol';
import type { Assignment, Standing, StandingCounts } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { BackLink, ButtonLink, Chip, ErrorState, Loading, PageTitle, Skeleton } from '../../ui/index.ts';
import { dueDay, dueIn } from '../../words/index.ts';
import { assignment } from './assignments-api.ts';
import { EndIt } from './end-it.tsx';
import { PeopleIn } from './people-in.tsx';
import { StandingBar } from './standing-bar.tsx';
import { howOf, toWhom, whatOf } from './words-for.ts';
import styles from './assignments.module.css';

/** One assignment: its rules, how far each person is, and what can be done about it. */
export function AssignmentScreen({ id }: { readonly id: string }) {
  const { data, error, loading, retry } = useResource(assignment, id);
  return (
    <div className={styles.page}>
      <BackLink to={addressOf('assignments')}>All assignments</BackLink>
      <PageTitle title={data?.title ?? 'Assignment'} className={styles.title} />
      {data && <Shown given={data} />}
      {!data && !error && (
        <Loading label="Loading the assignment">
          <Skeleton height="20rem" />
        </Loading>
      )}
      {!data && error && (
        <ErrorState title="This assignment is not here for you" onRetry={retry} retrying={loading}>
          It was taken back, you no longer look after anybody in it, or the server did not answer.
        </ErrorState>
      )}
    </div>
  );
}

function Shown({ given }: { readonly given: Assignment }) {
  const { id, mine, closedAt, assessed, people, others, note, from, scenarios } = given;
  return (
    <>
      <section className={styles.facts} aria-label="Rules">
        <p>
          {toWhom({ teams: given.teams, named: given.named.length })} ·{' '}
          {whatOf({ ...given, scenarios: scenarios.length })} · {howOf(given)}
        </p>
        <p>
          Due {dueDay(given.due)}
          {closedAt === null && `, ${dueIn(given.due)}`}
          {from !== null && ` · from ${from}`} {closedAt !== null && <Chip>Closed</Chip>}
        </p>
        {scenarios.length > 0 && (
          <details className={styles.inside}>
            <summary>What is in it</summary>
            <ol>
              {scenarios.map((one) => (
                <li key={one.id}>{one.title}</li>
              ))}
            </ol>
          </details>
        )}
        {note !== '' && <blockquote className={styles.note}>{note}</blockquote>}
        <div className={styles.actions}>
          {mine && closedAt === null && (
            <ButtonLink to={addressOf('changeAssignment', id)} icon={<Pencil aria-hidden="true" />}>
              Change
            </ButtonLink>
          )}
          <ButtonLink
            to={`${addressOf('newAssignment')}?from=${encodeURIComponent(id)}`}
            icon={<Copy aria-hidden="true" />}
          >
            Copy as new
          </ButtonLink>
          {closedAt === null && (
            <a
              href={pathTo('assignmentCalendar', { assignment: id })}
              download="poise.ics"
              className={styles.file}
            >
              <CalendarDays aria-hidden="true" /> Its day for my calendar
            </a>
          )}
          {mine && closedAt === null && <EndIt given={given} />}
        </div>
      </section>
      <section aria-labelledby="people" className={styles.people}>
        <h2 id="people" className={styles.heading}>
          How far they are
        </h2>
        <StandingBar counts={countsOf(people.map(({ standing }) => standing))} assessed={assessed} />
        <PeopleIn given={given} />
        {others > 0 && (
          <p className={styles.soft}>
            {others === 1 ? 'One more person has' : `${others} more people have`} it whom you do not look
            after.
          </p>
        )}
      </section>
    </>
  );
}

function countsOf(standings: readonly Standing[]): StandingCounts {
  const of = (wanted: Standing) => standings.filter((standing) => standing === wanted).length;
  return {
    'not-started': of('not-started'),
    'in-progress': of('in-progress'),
    passed: of('passed'),
    'did-not-pass': of('did-not-pass'),
    overdue: of('overdue'),
    excused: of('excused'),
  };
}
