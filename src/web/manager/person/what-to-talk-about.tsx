import { OctagonAlert } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { PersonReview, TalkPoint } from '#protocol';
import { HARD_STOP_NAMES } from '#report';
import { HARD_STOPS } from '#base';
import type { Production } from '#dialogue';
import { addressOf } from '../../addresses/index.ts';
import { productions, useResource } from '../../api/index.ts';
import { LessonCard, useDebrief } from '../../debrief/index.ts';
import type { View } from '../../debrief/index.ts';
import { Loading, Skeleton } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import styles from './person.module.css';

/** The one or two replies of the last attempts that gave up most: what was heard, said, and would have been stronger. */
export function WhatToTalkAbout({ review: { talkAbout, person } }: { readonly review: PersonReview }) {
  return (
    <section aria-labelledby="talk-about">
      <h2 id="talk-about">What to talk about</h2>
      {talkAbout.length === 0 ? (
        <p className={styles.soft}>
          No reply of the last attempts gave up much. Ask {person.name} which one was the hardest.
        </p>
      ) : (
        <>
          <p className={styles.intro}>
            {talkAbout.length === 1
              ? 'The reply of the last attempts that gave up most.'
              : 'The two replies of the last attempts that gave up most. More than two at a time are not taken in.'}
          </p>
          <ol className={styles.points}>
            {talkAbout.map((point) => (
              <li key={`${point.attempt} ${point.move}`}>
                <Point point={point} person={person.name} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface PointProps {
  readonly point: TalkPoint;
  readonly person: string;
}

function Point({ point, person }: PointProps) {
  const { attempt, title, at, move, turn, hardStop, log } = point;
  const { data, error } = useResource(productions, log.hash);
  const crossed = HARD_STOPS.find((one) => one === hardStop);
  return (
    <>
      <p className={styles.from}>
        <Link to={`${addressOf('review', attempt)}#turn-${move}`}>
          Turn {turn} of “{title}”
        </Link>
        , {dayOf(at)}
      </p>
      {crossed && (
        <p className={styles.stop}>
          <OctagonAlert aria-hidden="true" />
          <span>
            <b>A line was crossed: {HARD_STOP_NAMES[crossed].name.toLowerCase()}.</b>{' '}
            {HARD_STOP_NAMES[crossed].means}
          </span>
        </p>
      )}
      {data && <Shown point={point} person={person} production={data} />}
      {!data && !error && <OnItsWay />}
      {!data && error && (
        <p className={styles.soft}>The words could not be fetched. Open the attempt instead.</p>
      )}
    </>
  );
}

function Shown({ point, person, production }: PointProps & { readonly production: Production }) {
  const { log, move } = point;
  const asked = useMemo(
    () => ({ production, log, occasion: { person }, earlier: null }),
    [production, log, person],
  );
  const debrief = useDebrief(asked);
  if (debrief.state === 'making') return <OnItsWay />;
  if (debrief.state === 'failed')
    return <p className={styles.soft}>The words could not be read. Open the attempt instead.</p>;
  const { report } = debrief.debriefed;
  const lesson = report.lessons.find((one) => one.move === move);
  if (!lesson) return null;
  const view: View = {
    report,
    scenario: production.scenario,
    earlier: null,
    kind: 'first',
    tryFrom: null,
    person,
  };
  return <LessonCard lesson={lesson} view={view} />;
}

const OnItsWay = () => (
  <Loading label="Reading the talk">
    <Skeleton height="16rem" />
  </Loading>
);
