import type { Reflection } from '#base';
import type { Report } from '#report';
import { Chip } from '../../ui/index.ts';
import { Section } from '../parts/section.tsx';
import type { View } from '../view.ts';
import styles from './own-view.module.css';
import { WrittenPart } from './written.tsx';

/** What the trainee said before they saw any of this, beside what it was. */
export function OwnView({ report: { wrapUp }, person }: View) {
  const title = `How ${person ?? 'you'} saw it`;
  if (!wrapUp && person !== null) {
    return (
      <Section id="own-view" title={title}>
        <p>{person} went straight to the report and left the questions about it open.</p>
      </Section>
    );
  }
  if (!wrapUp) {
    return (
      <Section id="own-view" title={title}>
        <p>
          You went straight to the report. Next time say first how you saw it: what one finds oneself, one
          keeps.
        </p>
      </Section>
    );
  }
  return (
    <Section
      id="own-view"
      title={title}
      intro={`Said before ${person ?? 'you'} saw any of this. It changes nothing in the score of the talk.`}
    >
      <Said wrapUp={wrapUp} person={person} />
    </Section>
  );
}

interface SaidProps {
  readonly wrapUp: NonNullable<Report['wrapUp']>;
  readonly person: string | null;
}

function Said({ wrapUp: { score, words }, person }: SaidProps) {
  const who = person ?? 'You';
  const within = person ?? 'you';
  if (Object.values(score).every((part) => part === null)) return <p>{who} left all questions open.</p>;
  const differently = score.reflection?.differently ?? null;
  return (
    <dl className={styles.answers}>
      <Answer term="Which customer" text={words.archetype} right={score.archetype?.right ?? null} />
      <Answer term="What lay beneath" text={words.rootCause} right={score.rootCause?.right ?? null} />
      <Answer term="Early signs" text={words.signs} right={null} />
      <WrittenPart
        term="For the record"
        heading="The note as it should stand"
        sentence={words.documentation}
        text={score.documentation}
        who={within}
      />
      <WrittenPart
        term="The message afterwards"
        heading="The message as it should go out"
        sentence={words.followUp}
        text={score.followUp}
        who={within}
      />
      {words.reflection.map(({ question, asked, sentence }) => (
        <Answer
          key={question}
          term={asked}
          text={`${selfOf(score, question, who)}${sentence}`}
          right={null}
        />
      ))}
      <Answer term="All in all" text={words.calibration} right={null} />
      {differently && (
        <Answer term={`What ${within} would do differently`} text={`“${differently}”`} right={null} />
      )}
    </dl>
  );
}

/** "You said 3 of 5." before what the talk shows. */
function selfOf(
  { reflection }: NonNullable<Report['wrapUp']>['score'],
  question: Reflection,
  who: string,
): string {
  const self = reflection?.answers.find((one) => one.question === question)?.self;
  return self === undefined ? '' : `${who} said ${self} of 5. `;
}

interface AnswerProps {
  readonly term: string;
  readonly text: string | null;
  readonly right: boolean | null;
}

function Answer({ term, text, right }: AnswerProps) {
  if (text === null) return null;
  return (
    <div>
      <dt>
        {term} {right !== null && <Chip tone={right ? 'good' : 'plain'}>{right ? 'Found' : 'Not yet'}</Chip>}
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
