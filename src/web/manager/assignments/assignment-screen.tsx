import { CalendarDays, Copy, Pencil } from 'lucide-react';
import { pathTo } from '#protocol';
import type { Assignment, Standing, StandingCounts } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { ButtonLink, ErrorState, PageHead, WhenThere } from '../../ui/index.ts';
import { dayOf, dueDay, dueIn } from '../../words/index.ts';
import { assignment } from './assignments-api.ts';
import { EndIt } from './end-it.tsx';
import { PeopleIn } from './people-in.tsx';
import { StandingBar } from './standing-bar.tsx';
import { howOf, toWhom, whatOf } from './words-for.ts';
import styles from './assignments.module.css';

/** One assignment: its rules, how far each person is, and what can be done about it. */
export function AssignmentScreen({ id }: { readonly id: string }) {
  const resource = useResource(assignment, id);
  const given = resource.data;
  return (
    <div className={styles.page}>
      <PageHead
        back={{ to: addressOf('assignments'), label: 'All assignments' }}
        title={given?.title ?? 'Assignment'}
        lead={given && <Rules given={given} />}
        actions={given && <Actions given={given} />}
      />
      <WhenThere resource={resource} what="The assignment" gone={<Gone />}>
        {(found) => <Shown given={found} />}
      </WhenThere>
    </div>
  );
}

const Gone = () => (
  <ErrorState title="This assignment is not here for you">
    It was taken back, or you no longer look after anybody in it.
  </ErrorState>
);

function Rules({ given }: { readonly given: Assignment }) {
  const { closedAt, scenarios, from } = given;
  return (
    <>
      {toWhom({ teams: given.teams, named: given.named.length })} ·{' '}
      {whatOf({ ...given, scenarios: scenarios.length })} · {howOf(given)}
      <br />
      {closedAt === null
        ? `Due ${dueDay(given.due)}, ${dueIn(given.due)}`
        : `Was due ${dueDay(given.due)}, closed on ${dayOf(closedAt)}`}
      {from !== null && ` · from ${from}`}
    </>
  );
}

function Actions({ given }: { readonly given: Assignment }) {
  const { id, mine, closedAt } = given;
  return (
    <>
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
    </>
  );
}

function Shown({ given }: { readonly given: Assignment }) {
  const { assessed, people, others, note, scenarios } = given;
  return (
    <>
      {(scenarios.length > 0 || note !== '') && (
        <section className={styles.facts} aria-label="What was given">
          {note !== '' && <blockquote className={styles.note}>{note}</blockquote>}
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
        </section>
      )}
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
