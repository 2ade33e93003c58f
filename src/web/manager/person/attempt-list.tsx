import { Hourglass, MessageSquare, OctagonAlert, Split } from 'lucide-react';
import { ARCHETYPES, HARD_STOPS } from '#base';
import type { PersonReview, ReviewedAttempt } from '#protocol';
import { ARCHETYPE_NAMES, figure, HARD_STOP_NAMES, OUTCOME_BANDS, OUTCOME_NAMES } from '#report';
import { addressOf } from '../../addresses/index.ts';
import { BAND_TONES } from '../../debrief/index.ts';
import { Chip, Row, Rows, useFirstOf } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import styles from './person.module.css';

const AT_ONCE = 10;

/** Every assessed attempt: those in which a line was crossed first, then the newest. Ten, until more are wanted. */
export function AttemptList({ review: { attempts, attemptCount } }: { readonly review: PersonReview }) {
  const crossed = attempts.filter(({ hardStop }) => hardStop !== null);
  const others = attempts.filter(({ hardStop }) => hardStop === null);
  const hidden = attemptCount - attempts.length;
  const { shown, list, more } = useFirstOf([...crossed, ...others], AT_ONCE);
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts">Assessed attempts</h2>
      <p className={styles.intro}>
        {attemptCount === 1 ? 'One so far.' : `${attemptCount} so far, the newest first.`}
        {shown.some(({ kind }) => kind !== 'first') &&
          ' Only a first try at a conversation says something about skill.'}
        {crossed.length > 0 && ' Those in which a line was crossed stand before all others.'}
        {hidden > 0 && ` The ${attempts.length} latest are listed.`}
      </p>
      <Rows list={list}>
        {shown.map((attempt) => (
          <AttemptRow key={attempt.id} attempt={attempt} />
        ))}
      </Rows>
      {more}
    </section>
  );
}

/** An archetype of a trainer's own is not in the vocabulary; its id is what there is. */
function kindOfCustomer(archetype: string): string {
  const known = ARCHETYPES.find((one) => one === archetype);
  return known ? ARCHETYPE_NAMES[known].name : archetype;
}

function AttemptRow({ attempt }: { readonly attempt: ReviewedAttempt }) {
  const { id, title, archetype, at, points, kind } = attempt;
  return (
    <Row
      to={addressOf('review', id)}
      title={title}
      about={`${kindOfCustomer(archetype)} · ${dayOf(at)}${kind === 'first' ? '' : ' · not the first try'}`}
      marks={<Marks attempt={attempt} />}
      figure={
        <>
          {figure(Math.round(points))}
          <span className="visually-hidden"> of 100</span>
        </>
      }
    />
  );
}

function Marks({
  attempt: { band: id, hardStop, openContests, comments, flags },
}: {
  readonly attempt: ReviewedAttempt;
}) {
  const band = OUTCOME_BANDS.find((one) => one === id);
  const crossed = HARD_STOPS.find((one) => one === hardStop);
  return (
    <>
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
    </>
  );
}
