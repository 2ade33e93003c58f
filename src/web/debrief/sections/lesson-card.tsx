import { Undo2 } from 'lucide-react';
import { COUNTERFEIT_NAMES, figure } from '#report';
import type { Lesson } from '#report';
import { GuideWord } from '../../guide/index.ts';
import { Button, Card } from '../../ui/index.ts';
import { LabelChip, MarkChips } from '../parts/label-chip.tsx';
import { Line } from '../parts/line.tsx';
import { MeterShift } from '../parts/meter-shift.tsx';
import type { View } from '../view.ts';
import styles from './lessons.module.css';

interface LessonCardProps {
  readonly lesson: Lesson;
  readonly view: View;
}

/** One decision, from what was heard to what would have followed. */
export function LessonCard({ lesson, view }: LessonCardProps) {
  const { turn, label, marks, loss, move } = lesson;
  const { tryFrom } = view;
  const id = `lesson-${move}`;
  return (
    <Card as="article" padding="l" labelledBy={id}>
      <div className={styles.lesson}>
        <header className={styles.head}>
          <h3 id={id}>Turn {turn}</h3>
          <LabelChip label={label} />
          <MarkChips marks={marks} />
          <span className={styles.loss}>−{figure(loss)} points</span>
        </header>
        <div className={styles.sides}>
          <WhatHappened lesson={lesson} view={view} />
          <WhatWouldHave lesson={lesson} view={view} />
        </div>
        {tryFrom && (
          <div className={styles.again}>
            <Button look="primary" icon={<Undo2 aria-hidden="true" />} onClick={() => tryFrom(move)}>
              Try it from here
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function WhatHappened({ lesson: { heard, yours, counterfeit, did }, view }: LessonCardProps) {
  const { name } = view.scenario.customer;
  return (
    <div className={styles.side}>
      <h4>What happened</h4>
      <div className={styles.talk}>
        {heard.map(({ line, cue }, place) => (
          // The lines of one moment stand in the order in which they were heard.
          <Line key={place} line={line} name={name} person={view.person} ranges={cue ? [cue] : []} />
        ))}
        <Line line={{ by: 'trainee', text: yours.text }} name={name} person={view.person} />
        {did.answer.map((text) => (
          <Line key={text} line={{ by: 'customer', text }} name={name} person={view.person} small />
        ))}
      </div>
      {counterfeit && (
        <p className={styles.counterfeit}>
          <b>
            <GuideWord id={counterfeit}>{COUNTERFEIT_NAMES[counterfeit].name}</GuideWord>.
          </b>{' '}
          {COUNTERFEIT_NAMES[counterfeit].means}
        </p>
      )}
      <p>{yours.because}</p>
      <MeterShift from={did.from} to={did.to} />
      <p className={styles.soft}>{did.sentence}</p>
    </div>
  );
}

function WhatWouldHave({ lesson: { stronger, wouldHave }, view }: LessonCardProps) {
  const { name } = view.scenario.customer;
  const itself = wouldHave.findIndex(({ by, text }) => by === 'trainee' && text === stronger.text);
  const followed = wouldHave.filter((_, place) => place !== itself);
  return (
    <div className={styles.side}>
      <h4>The stronger line</h4>
      {stronger.cards.length > 0 && (
        <p className={styles.soft}>
          After a look at {stronger.cards.map((card) => `“${card}”`).join(' and ')}.
        </p>
      )}
      <div className={styles.talk}>
        <Line
          line={{ by: 'trainee', text: stronger.text }}
          name={name}
          person={view.person}
          look="stronger"
        />
      </div>
      <p>{stronger.because}</p>
      <p className={styles.rule}>
        <span>Take away</span>
        {stronger.rule}
      </p>
      {followed.length > 0 && (
        <>
          <h5>What would have followed</h5>
          <div className={`${styles.talk} ${styles.followed}`}>
            {followed.map((line, place) => (
              <Line key={place} line={line} name={name} person={view.person} look="stronger" small />
            ))}
          </div>
        </>
      )}
    </div>
  );
}
