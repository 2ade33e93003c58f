import { ROOT_CAUSE_NAMES, SIGN_NAMES } from '#report';
import type { Named } from '#report';
import type { Answers, Change } from './answers.ts';
import { ChoiceList } from './choice-list.tsx';
import type { Choice } from './choice-list.tsx';
import type { Questions } from './questions.ts';
import { SureSlider } from './sure-slider.tsx';
import styles from './wrap-up.module.css';

interface DiagnosisStepProps {
  readonly questions: Questions;
  readonly answers: Answers;
  readonly onChange: Change;
}

/** In the order of the alphabet: the order of the file would tell which one the author wrote first. */
function choicesOf<Id extends string>(ids: readonly Id[], named: (id: Id) => Named): Choice<Id>[] {
  return ids
    .map((value) => ({ value, ...named(value) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Who was that, why were they like this, and what gave it away? */
export function DiagnosisStep({ questions, answers, onChange }: DiagnosisStepProps) {
  const { diagnosis, archetypeNamed } = questions;
  if (!diagnosis) return null;
  const signs = answers.signs ?? [];
  return (
    <div className={styles.questions}>
      <ChoiceList
        legend="Which customer was that?"
        name="archetype"
        kind="one"
        choices={choicesOf(diagnosis.archetypes, archetypeNamed)}
        chosen={(id) => answers.archetype === id}
        onChange={(archetype) => onChange({ archetype })}
      />
      {answers.archetype !== null && (
        <SureSlider value={answers.archetypeSure} onChange={(archetypeSure) => onChange({ archetypeSure })} />
      )}
      <ChoiceList
        legend="What lay beneath it?"
        hint="The reason, not the manner."
        name="root-cause"
        kind="one"
        choices={choicesOf(diagnosis.rootCauses, (id) => ROOT_CAUSE_NAMES[id])}
        chosen={(id) => answers.rootCause === id}
        onChange={(rootCause) => onChange({ rootCause })}
      />
      {answers.rootCause !== null && (
        <SureSlider value={answers.rootCauseSure} onChange={(rootCauseSure) => onChange({ rootCauseSure })} />
      )}
      {diagnosis.signs.length > 0 && (
        <ChoiceList
          legend="Which early signs did you notice?"
          hint="As many as you saw."
          name="signs"
          kind="many"
          choices={choicesOf(diagnosis.signs, (id) => SIGN_NAMES[id])}
          chosen={(id) => signs.includes(id)}
          onChange={(id, on) => onChange({ signs: on ? [...signs, id] : signs.filter((one) => one !== id) })}
        />
      )}
    </div>
  );
}
