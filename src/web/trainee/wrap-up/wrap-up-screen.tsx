import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Production } from '#dialogue';
import { addressOf } from '../../addresses/index.ts';
import { savePlay } from '../../api/index.ts';
import type { SavedPlay } from '../../api/index.ts';
import { discard, keep, keptJson } from '../../device/index.ts';
import { Button, ButtonLink, Face, PageTitle } from '../../ui/index.ts';
import { WithPlay } from '../conversation/play-place.tsx';
import { answersFrom, stepsOf, turningPointOf, wrapUpOf } from './answers.ts';
import type { Answers, Change, Step } from './answers.ts';
import { DiagnosisStep } from './diagnosis-step.tsx';
import { ownMoves } from './own-moves.ts';
import { RecordStep } from './record-step.tsx';
import { ReflectionStep } from './reflection-step.tsx';
import { TurningPointStep } from './turning-point-step.tsx';
import styles from './wrap-up.module.css';

const TITLES: Readonly<Record<Step, string>> = {
  diagnosis: 'Who was that?',
  record: 'For the record',
  reflection: 'And you?',
  'turning-point': 'The turning point',
};

/** Looking back before the report says anything: what one has said oneself is learnt better than what one is told. */
export function WrapUpScreen({ id }: { readonly id: string }) {
  return (
    <WithPlay id={id}>
      {(saved, production) => {
        if (saved.request.finished !== true) return <Redirect to={addressOf('play', id)} replace />;
        if (saved.request.wrapUp) return <Redirect to={addressOf('report', id)} replace />;
        return <WrapUp key={id} saved={saved} production={production} />;
      }}
    </WithPlay>
  );
}

// Beside the plays of this device, so that it goes when they go.
const draftOf = (id: string): string => `play.draft.${id}`;

function useAnswers(id: string): readonly [Answers, Change] {
  const [answers, setAnswers] = useState(() => answersFrom(keptJson(draftOf(id))));
  const change: Change = (changes) => {
    const next = { ...answers, ...changes };
    setAnswers(next);
    keep(draftOf(id), JSON.stringify(next));
  };
  return [answers, change];
}

function WrapUp({ saved, production }: { readonly saved: SavedPlay; readonly production: Production }) {
  const { scenario } = production;
  const steps = useMemo(() => stepsOf(scenario), [scenario]);
  const [place, setPlace] = useState(0);
  const [answers, change] = useAnswers(saved.id);
  const [, go] = useLocation();
  const step = steps[place] ?? 'turning-point';
  const last = place === steps.length - 1;

  const finish = () => {
    const turningPoint = turningPointOf(answers);
    savePlay(saved.id, { wrapUp: wrapUpOf(answers), ...(turningPoint && { turningPoint }) });
    discard(draftOf(saved.id));
    go(addressOf('report', saved.id), { replace: true });
  };

  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <Face face={scenario.customer.face} mood={scenario.mood} size={56} reducedMotion />
        <div>
          <PageTitle title="Looking back" className={styles.title} />
          <p className={styles.soft}>
            {scenario.title}, with {scenario.customer.name}
          </p>
        </div>
      </header>
      <StepTitle steps={steps} place={place} />
      <WrapUpStep step={step} saved={saved} production={production} answers={answers} onChange={change} />
      <footer className={styles.foot}>
        {place > 0 ? (
          <Button look="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={() => setPlace(place - 1)}>
            Back
          </Button>
        ) : (
          <ButtonLink look="quiet" icon={<ArrowLeft aria-hidden="true" />} to={addressOf('play', saved.id)}>
            Read it again
          </ButtonLink>
        )}
        <Button
          look="primary"
          size="l"
          icon={<ArrowRight aria-hidden="true" />}
          onClick={last ? finish : () => setPlace(place + 1)}
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
  readonly saved: SavedPlay;
  readonly production: Production;
  readonly answers: Answers;
  readonly onChange: Change;
}

function WrapUpStep({ step, saved, production, answers, onChange }: WrapUpStepProps) {
  const { scenario } = production;
  const moves = useMemo(() => ownMoves(production, saved.request), [production, saved.request]);
  switch (step) {
    case 'diagnosis':
      return <DiagnosisStep production={production} answers={answers} onChange={onChange} />;
    case 'record':
      return (
        <RecordStep scenario={scenario} seed={saved.request.seed} answers={answers} onChange={onChange} />
      );
    case 'reflection':
      return <ReflectionStep scenario={scenario} answers={answers} onChange={onChange} />;
    case 'turning-point':
      return (
        <TurningPointStep name={scenario.customer.name} moves={moves} answers={answers} onChange={onChange} />
      );
  }
}
