import { ListChecks, Plus } from 'lucide-react';
import { Link } from 'wouter';
import type { AssignmentLine } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { ButtonLink, Chip, EmptyState, PageHead, WhenThere } from '../../ui/index.ts';
import { dueDay, dueIn } from '../../words/index.ts';
import { assignments } from './assignments-api.ts';
import { StandingBar } from './standing-bar.tsx';
import { howOf, toWhom, whatOf } from './words-for.ts';
import styles from './assignments.module.css';

/** What the manager's people were given, and how far they are. */
export function AssignmentsScreen() {
  const resource = useResource(assignments, '');
  return (
    <div className={styles.page}>
      <PageHead
        title="Assignments"
        actions={
          <ButtonLink to={addressOf('newAssignment')} look="primary" icon={<Plus aria-hidden="true" />}>
            New assignment
          </ButtonLink>
        }
      />
      <WhenThere resource={resource} what="The list of assignments">
        {(data) => <Lists all={data.assignments} />}
      </WhenThere>
    </div>
  );
}

function Lists({ all }: { readonly all: readonly AssignmentLine[] }) {
  const open = all.filter(({ closedAt }) => closedAt === null);
  const closed = all.filter(({ closedAt }) => closedAt !== null);
  if (all.length === 0) return <Nothing />;
  return (
    <>
      {open.length === 0 && <p className={styles.soft}>None is open.</p>}
      <ul className={styles.list}>
        {open.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {closed.length > 0 && (
        <section aria-labelledby="closed">
          <h2 id="closed" className={styles.heading}>
            Closed
          </h2>
          <ul className={styles.list}>
            {closed.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Line({ line }: { readonly line: AssignmentLine }) {
  const { id, title, due, closedAt, assessed, counts } = line;
  return (
    <li>
      <Link to={addressOf('assignment', id)} className={styles.line}>
        <span className={styles.lineHead}>
          <b>{title}</b>
          {closedAt !== null && <Chip>Closed</Chip>}
          {counts.overdue > 0 && closedAt === null && <Chip tone="warn">{counts.overdue} overdue</Chip>}
        </span>
        <span className={styles.soft}>
          {toWhom(line)} · {whatOf(line)} · {howOf(line)}
        </span>
        <span className={styles.soft}>
          {closedAt === null ? `Due ${dueDay(due)}, ${dueIn(due)}` : `Was due ${dueDay(due)}`}
        </span>
        <StandingBar counts={counts} assessed={assessed} />
      </Link>
    </li>
  );
}

function Nothing() {
  return (
    <EmptyState icon={<ListChecks aria-hidden="true" />} title="Nothing is assigned yet">
      Give your people conversations to do, with a day and what passes. They see it above their library, and
      you see here how far they are.
    </EmptyState>
  );
}
