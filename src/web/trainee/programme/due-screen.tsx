import { CalendarDays, ListChecks } from 'lucide-react';
import { programmePath } from '#protocol';
import type { Programme } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { ButtonLink, EmptyState, ErrorState, Loading, PageTitle, Skeleton } from '../../ui/index.ts';
import { ownProgramme } from '../attempt/before/standing.ts';
import { AssignmentCard } from './assignment-card.tsx';
import { isOpen } from './next-step.ts';
import { Past } from './past.tsx';
import styles from './due-screen.module.css';

/** Everything that somebody was given: what is due with its rules, and what is over with its certificates. */
export function DueScreen() {
  const { data, error, loading, retry } = useResource(ownProgramme, '');
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <PageTitle title="Due" className={styles.title}>
          What is due
        </PageTitle>
        {data?.assignments.some(isOpen) && <CalendarLink />}
      </header>
      {data && <Given {...data} />}
      {!data && !error && <OnItsWay />}
      {!data && error && (
        <ErrorState title="It could not be fetched" onRetry={retry} retrying={loading}>
          The server did not answer as it should. Nothing that you did is lost; try again in a moment.
        </ErrorState>
      )}
    </div>
  );
}

function Given({ assignments }: Programme) {
  const open = assignments.filter(isOpen);
  const past = assignments.filter((one) => !isOpen(one));
  if (assignments.length === 0) return <Nothing />;
  return (
    <>
      {open.length === 0 && <p className={styles.soft}>Nothing is due. What you have done stands below.</p>}
      {open.map((assignment, i) => (
        <AssignmentCard key={assignment.id} assignment={assignment} first={i === 0} />
      ))}
      {past.length > 0 && <Past assignments={past} />}
    </>
  );
}

/** A plain link: the browser hands the file to the calendar. */
function CalendarLink() {
  return (
    <a href={programmePath('calendar')} download="poise.ics" className={styles.calendar}>
      <CalendarDays aria-hidden="true" />
      Add the days to my calendar
    </a>
  );
}

function Nothing() {
  return (
    <EmptyState
      icon={<ListChecks aria-hidden="true" />}
      title="Nothing is due"
      action={
        <ButtonLink to={addressOf('library')} look="primary">
          Practise something
        </ButtonLink>
      }
    >
      When a manager gives you conversations to do, they stand here with their day.
    </EmptyState>
  );
}

const OnItsWay = () => (
  <Loading label="Loading what is due">
    <Skeleton height="14rem" />
    <Skeleton height="14rem" />
  </Loading>
);
