import { useId } from 'react';
import type { Reflection } from '#base';
import { REFLECTION_NAMES } from '#report';
import { SELF_RATINGS } from './answers.ts';
import type { Answers, Change, SelfRating } from './answers.ts';
import type { Questions } from './questions.ts';
import styles from './reflection-step.module.css';

const ENDS = { 1: 'not at all', 5: 'fully' } as const;
const LONGEST = 2000;

interface ReflectionStepProps {
  readonly questions: Questions;
  readonly answers: Answers;
  readonly onChange: Change;
}

/** How the trainee sees their own conduct. Every question may be left open. */
export function ReflectionStep({ questions, answers, onChange }: ReflectionStepProps) {
  const rated = questions.reflection.filter((question) => question !== 'differently');
  const rate = (question: Reflection, rating: SelfRating) =>
    onChange({ reflection: { ...answers.reflection, [question]: rating } });
  return (
    <div className={styles.questions}>
      {rated.map((question) => (
        <Scale key={question} question={question} rating={answers.reflection[question]} onRate={rate} />
      ))}
      {questions.reflection.includes('differently') && (
        <Differently text={answers.differently} onChange={(differently) => onChange({ differently })} />
      )}
    </div>
  );
}

interface ScaleProps {
  readonly question: Reflection;
  readonly rating: SelfRating | undefined;
  readonly onRate: (question: Reflection, rating: SelfRating) => void;
}

function Scale({ question, rating, onRate }: ScaleProps) {
  return (
    <fieldset className={styles.scale}>
      <legend>{REFLECTION_NAMES[question].means}</legend>
      <div className={styles.steps}>
        <span aria-hidden="true">{ENDS[1]}</span>
        {SELF_RATINGS.map((step) => (
          <label key={step}>
            <input
              type="radio"
              className="visually-hidden"
              name={question}
              checked={rating === step}
              onChange={() => onRate(question, step)}
            />
            <span>
              {step}
              {(step === 1 || step === 5) && <span className="visually-hidden">, {ENDS[step]}</span>}
            </span>
          </label>
        ))}
        <span aria-hidden="true">{ENDS[5]}</span>
      </div>
    </fieldset>
  );
}

function Differently({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.words}>
      <label htmlFor={id}>{REFLECTION_NAMES.differently.means}</label>
      <p id={`${id}-hint`}>Nobody scores it. Whoever reviews an assessment can read it.</p>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
