import { Link } from 'wouter';
import type { OwnAssignment, OwnItem } from '#protocol';
import { Card, Chip } from '../../ui/index.ts';
import { dueByOwnClock, dueDay, dueIn, STANDING_TONES, standingName } from '../../words/index.ts';
import { addressFor, nextStep } from './next-step.ts';
import { Reports } from './reports.tsx';
import { StepButton } from './step-button.tsx';
import styles from './due-screen.module.css';

export interface AssignmentCardProps {
  readonly assignment: OwnAssignment;
  readonly first: boolean;
}

/** One assignment with its rules and everything in it. */
export function AssignmentCard({ assignment, first }: AssignmentCardProps) {
  const { id, title, due, from, note, standing, assessed, items, soon } = assignment;
  const step = nextStep(assignment);
  const ownClock = dueByOwnClock(due);
  const pressing = standing === 'overdue' || soon;
  return (
    <Card as="section" labelledBy={`assignment-${id}`} padding="l">
      <div className={styles.card}>
        <header className={styles.head}>
          <h2 id={`assignment-${id}`}>{title}</h2>
          <Chip tone={STANDING_TONES[standing]}>{standingName(standing, assessed)}</Chip>
        </header>
        <p className={pressing ? styles.pressing : styles.soft}>
          Due {dueDay(due)}, {dueIn(due)}
          {ownClock !== null && <span className={styles.exactly}> · until {ownClock} on your clock</span>}
        </p>
        {note !== '' && (
          <blockquote className={styles.note}>
            <p>{note}</p>
            {from !== null && <footer>{from}</footer>}
          </blockquote>
        )}
        <p className={styles.rules}>{rulesOf(assignment)}</p>
        {items.length > 0 && (
          <ol className={styles.items}>
            {items.map((item) => (
              <Item key={item.scenario} assignment={assignment} item={item} />
            ))}
          </ol>
        )}
        <footer className={styles.foot}>
          {step && <p>{step.says}</p>}
          <StepButton assignment={assignment} first={first} />
          {!step && (
            <p className={styles.soft}>Nothing can be started here now. Ask whoever gave it to you.</p>
          )}
        </footer>
      </div>
    </Card>
  );
}

/** How it counts, so that nobody has to guess. */
function rulesOf({ assessed, minimum, attempts, gated, items, from, note }: OwnAssignment): string {
  const giver = from !== null && note === '' ? `From ${from}. ` : '';
  const order = gated && items.length > 1 ? ' Each opens when you have passed the one before.' : '';
  if (!assessed) {
    return `${giver}Practice: it is done when you have talked to the end. How it went stays with you.${order}`;
  }
  const tries = attempts === 1 ? 'one try' : `${attempts} tries`;
  const each = items.length === 1 ? '' : ' each';
  return `${giver}Assessed: ${minimum} of 100 points pass, with ${tries}${each}.${order}`;
}

interface ItemProps {
  readonly assignment: OwnAssignment;
  readonly item: OwnItem;
}

function Item({ assignment, item }: ItemProps) {
  const { title, standing, hindrance, open } = item;
  const may = hindrance === null || open !== null;
  return (
    <li className={styles.item}>
      <span className={styles.itemWords}>
        {may ? <Link to={addressFor(assignment, item)}>{title}</Link> : <span>{title}</span>}
        <span className={styles.soft}>{detailOf(assignment, item)}</span>
        <Reports items={[item]} />
      </span>
      <Chip tone={STANDING_TONES[standing]}>{standingName(standing, assignment.assessed)}</Chip>
    </li>
  );
}

function detailOf(
  { assessed, attempts }: OwnAssignment,
  { used, points, standing, hindrance }: OwnItem,
): string {
  const best = points === null ? [] : [`${points} points${standing === 'passed' ? '' : ' at best'}`];
  const tries =
    assessed && used > 0 ? [`${used} of ${attempts} ${attempts === 1 ? 'try' : 'tries'} used`] : [];
  const locked = standing === 'not-started' && hindrance !== null ? [hindrance] : [];
  return [...best, ...tries, ...locked].join(' · ');
}
