import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { discard, keep, keptJson } from '../../device/index.ts';
import { Button, ButtonLink, Face, PageTitle } from '../../ui/index.ts';
import { answersFrom, stepsOf } from './answers.ts';
import type { Answers, Change, Step } from './answers.ts';
import { DiagnosisStep } from './diagnosis-step.tsx';
import type { Questions } from './questions.ts';
import { MessageStep } from './message-step.tsx';
import { RecordStep } from './record-step.tsx';
import { ReflectionStep } from './reflection-step.tsx';
import { TurningPointStep } from './turning-point-step.tsx';
import styles from './wrap-up.module.css';

const TITLES: Readonly<Record<Step, string>> = {
  diagnosis: 'Who was that?',
  record: 'For the record',
  message: 'The message afterwards',
  reflection: 'And you?',
  'turning-point': 'The turning point',
};

export interface WrapUpFormProps {
  /** Id of the play: under it the answers are kept while they are being given. */
  readonly id: string;
  readonly questions: Questions;
  /** The address of the talk. */
  readonly talk: string;
  readonly onFinish: (answers: Answers) => void;
  readonly finishing?: boolean;
  /** Why they could not be sent. */
  readonly trouble?: ReactNode;
}

// Beside the plays of this device, so that it goes when they go.
const draftOf = (id: string): string => `play.draft.${id}`;

/** The answers have been given; nothing of them stays on this device. */
export const forgetDraft = (id: string): void => discard(draftOf(id));

function useAnswers(id: string): readonly [Answers, Change] {
  const [answers, setAnswers] = useState(() => answersFrom(keptJson(draftOf(id))));
  const change: Change = (changes) => {
    const next = { ...answers, ...changes };
    setAnswers(next);
    keep(draftOf(id), JSON.stringify(next));
  };
  return [answers, change];
}

/** Step by step through what is asked after a talk. */
export function WrapUpForm(props: WrapUpFormProps) {
  const { id, questions, talk, onFinish, finishing = false, trouble } = props;
  const steps = useMemo(() => stepsOf(questions), [questions]);
  const [place, setPlace] = useState(0);
  const [answers, change] = useAnswers(id);
  const step = steps[place] ?? 'turning-point';
  const last = place === steps.length - 1;
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <Face face={questions.customer.face} mood={questions.mood} size={56} reducedMotion />
        <div>
          <PageTitle title="Looking back" className={styles.title} />
          <p className={styles.soft}>
            {questions.title}, with {questions.customer.name}
          </p>
        </div>
      </header>
      <StepTitle steps={steps} place={place} />
      <WrapUpStep step={step} questions={questions} answers={answers} onChange={change} />
      {trouble}
      <footer className={styles.foot}>
        {place > 0 ? (
          <Button look="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={() => setPlace(place - 1)}>
            Back
          </Button>
        ) : (
          <ButtonLink look="quiet" icon={<ArrowLeft aria-hidden="true" />} to={talk}>
            Read it again
          </ButtonLink>
        )}
        <Button
          look="primary"
          size="l"
          icon={<ArrowRight aria-hidden="true" />}
          busy={finishing}
          onClick={() => (last ? onFinish(answers) : setPlace(place + 1))}
        >
          {last ? 'See how it went' : 'Next'}
        </Button>
      </footer>
      <p className={styles.soft}>
        Every question may be left open. None of this changes the score of the talk.
      </p>
    </main>
  );
}

function StepTitle({ steps, place }: { readonly steps: readonly Step[]; readonly place: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current !== place) heading.current?.focus();
    before.current = place;
  }, [place]);
  const step = steps[place] ?? 'turning-point';
  return (
    <div className={styles.step}>
      <ol aria-hidden="true">
        {steps.map((one, index) => (
          <li key={one} data-done={index <= place || undefined} />
        ))}
      </ol>
      <p className={styles.soft}>
        Step {place + 1} of {steps.length}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {TITLES[step]}
      </h2>
    </div>
  );
}

interface WrapUpStepProps {
  readonly step: Step;
  readonly questions: Questions;
  readonly answers: Answers;
  readonly onChange: Change;
}

function WrapUpStep({ step, ...rest }: WrapUpStepProps) {
  switch (step) {
    case 'diagnosis':
      return <DiagnosisStep {...rest} />;
    case 'record':
      return <RecordStep {...rest} />;
    case 'message':
      return <MessageStep {...rest} />;
    case 'reflection':
      return <ReflectionStep {...rest} />;
    case 'turning-point':
      return <TurningPointStep {...rest} />;
  }
}
