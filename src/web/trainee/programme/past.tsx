import { Award } from 'lucide-react';
import type { OwnAssignment } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { ButtonLink, Chip } from '../../ui/index.ts';
import { dueDay, STANDING_TONES, standingName } from '../../words/index.ts';
import { howFar } from './next-step.ts';
import { Reports } from './reports.tsx';
import styles from './due-screen.module.css';

/** What is over: passed, not passed, excused or closed; what was completed has a certificate. */
export function Past({ assignments }: { readonly assignments: readonly OwnAssignment[] }) {
  return (
    <section aria-labelledby="past">
      <h2 id="past" className={styles.heading}>
        Over
      </h2>
      <ul className={styles.past}>
        {assignments.map((assignment) => (
          <Row key={assignment.id} {...assignment} />
        ))}
      </ul>
    </section>
  );
}

function Row(assignment: OwnAssignment) {
  const { id, title, standing, assessed, items, certificate } = assignment;
  const far = howFar(assignment);
  return (
    <li className={styles.item}>
      <span className={styles.itemWords}>
        <span>{title}</span>
        <span className={styles.soft}>
          {whenDue(assignment)}
          {far && ` · ${far}`}
        </span>
        <Reports items={items} />
      </span>
      <Chip tone={STANDING_TONES[standing]}>{standingName(standing, assessed)}</Chip>
      {certificate && (
        <ButtonLink to={addressOf('certificate', id)} look="quiet" icon={<Award aria-hidden="true" />}>
          Certificate<span className="visually-hidden">: {title}</span>
        </ButtonLink>
      )}
    </li>
  );
}

function whenDue({ due, closedAt }: OwnAssignment, now: Date = new Date()): string {
  if (closedAt !== null) return 'Closed';
  return due < now.toISOString().slice(0, 10) ? `Was due ${dueDay(due)}` : `Due ${dueDay(due)}`;
}
