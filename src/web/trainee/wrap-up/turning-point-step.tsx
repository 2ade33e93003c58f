import type { Answers, Change } from './answers.ts';
import { ChoiceList } from './choice-list.tsx';
import type { Questions } from './questions.ts';
import { SureSlider } from './sure-slider.tsx';
import styles from './wrap-up.module.css';

interface TurningPointStepProps {
  readonly questions: Questions;
  readonly answers: Answers;
  readonly onChange: Change;
}

/** Find it yourself before you are told: what one finds oneself, one keeps. */
export function TurningPointStep({ questions, answers, onChange }: TurningPointStepProps) {
  const { name } = questions.customer;
  const choices = questions.moves.map(({ move, heard, said }) => ({
    value: move,
    name: said,
    means: heard && `after ${name}: “${heard}”`,
  }));
  return (
    <div className={styles.questions}>
      <ChoiceList<number | null>
        legend="Which of your lines was the turning point?"
        hint="For better or for worse: the one after which it could hardly have ended otherwise."
        name="turning-point"
        kind="one"
        columns={1}
        choices={[...choices, { value: null, name: 'None stands out' }]}
        chosen={(move) => answers.turningPoint === move}
        onChange={(turningPoint) => onChange({ turningPoint })}
      />
      {answers.turningPoint !== undefined && (
        <SureSlider
          value={answers.turningPointSure}
          onChange={(turningPointSure) => onChange({ turningPointSure })}
        />
      )}
    </div>
  );
}
