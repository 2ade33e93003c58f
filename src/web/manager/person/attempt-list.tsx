import { Hourglass, MessageSquare, OctagonAlert, Split } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'wouter';
import { ARCHETYPES, HARD_STOPS } from '#base';
import type { PersonReview, ReviewedAttempt } from '#protocol';
import { ARCHETYPE_NAMES, figure, HARD_STOP_NAMES, OUTCOME_BANDS, OUTCOME_NAMES } from '#report';
import { addressOf } from '../../addresses/index.ts';
import { BAND_TONES } from '../../debrief/index.ts';
import { Button, Chip } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import styles from './person.module.css';

const AT_ONCE = 10;

/** Every assessed attempt: those in which a line was crossed first, then the newest. Ten, until more are wanted. */
export function AttemptList({ review: { attempts, attemptCount } }: { readonly review: PersonReview }) {
  const crossed = attempts.filter(({ hardStop }) => hardStop !== null);
  const others = attempts.filter(({ hardStop }) => hardStop === null);
  const hidden = attemptCount - attempts.length;
  const [all, setAll] = useState(attempts.length <= AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const shown = [...crossed, ...others].slice(0, all ? undefined : AT_ONCE);
  const showAll = () => {
    flushSync(() => setAll(true));
    // The button is gone; a keyboard goes on where the list does.
    list.current?.children[AT_ONCE]?.querySelector('a')?.focus();
  };
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts">Assessed attempts</h2>
      <p className={styles.intro}>
        {attemptCount === 1 ? 'One so far.' : `${attemptCount} so far, the newest first.`}
        {crossed.length > 0 && ' Those in which a line was crossed stand before all others.'}
        {hidden > 0 && ` The ${attempts.length} latest are listed.`}
      </p>
      <ul ref={list} className={styles.rows}>
        {shown.map((attempt) => (
          <li key={attempt.id}>
            <Row attempt={attempt} />
          </li>
        ))}
      </ul>
      {!all && (
        <div className={styles.actions}>
          <Button onClick={showAll}>Show all {attempts.length}</Button>
        </div>
      )}
    </section>
  );
}

/** An archetype of a trainer's own is not in the vocabulary; its id is what there is. */
function kindOfCustomer(archetype: string): string {
  const known = ARCHETYPES.find((one) => one === archetype);
  return known ? ARCHETYPE_NAMES[known].name : archetype;
}

function Row({ attempt }: { readonly attempt: ReviewedAttempt }) {
  const { id, title, archetype, at, points, kind, hardStop, openContests, comments, flags } = attempt;
  const band = OUTCOME_BANDS.find((one) => one === attempt.band);
  const crossed = HARD_STOPS.find((one) => one === hardStop);
  return (
    <Link to={addressOf('review', id)} className={styles.row}>
      <span>
        <b>{title}</b>
        <small>
          {kindOfCustomer(archetype)} · {dayOf(at)}
          {kind !== 'first' && ' · not the first try, so it says nothing about skill'}
        </small>
      </span>
      <span className={styles.chips}>
        {crossed && (
          <Chip tone="bad" icon={<OctagonAlert aria-hidden="true" />}>
            Line crossed: {HARD_STOP_NAMES[crossed].name}
          </Chip>
        )}
        {openContests > 0 && (
          <Chip tone="warn" icon={<Split aria-hidden="true" />}>
            Seen differently
          </Chip>
        )}
        {flags.length > 0 && <Chip icon={<Hourglass aria-hidden="true" />}>Very fast</Chip>}
        {comments > 0 && (
          <Chip icon={<MessageSquare aria-hidden="true" />}>
            {comments}
            <span className="visually-hidden"> {comments === 1 ? 'comment' : 'comments'}</span>
          </Chip>
        )}
        {band && <Chip tone={BAND_TONES[band]}>{OUTCOME_NAMES[band].name}</Chip>}
        <span className={styles.pointsKept}>
          {figure(Math.round(points))} <small>of 100</small>
        </span>
      </span>
    </Link>
  );
}
