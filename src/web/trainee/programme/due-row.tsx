import type { OwnAssignment } from '#protocol';
import { Chip } from '../../ui/index.ts';
import { dueDay, dueIn, STANDING_TONES, standingName } from '../../words/index.ts';
import { howFar, nextStep } from './next-step.ts';
import { StepButton } from './step-button.tsx';
import styles from './programme.module.css';

export interface DueRowProps {
  readonly assignment: OwnAssignment;
  readonly first: boolean;
}

/** One assignment in a line: what, how it stands, until when, and the way on. */
export function DueRow({ assignment, first }: DueRowProps) {
  const { title, due, standing, assessed, soon } = assignment;
  const step = nextStep(assignment);
  const far = howFar(assignment);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h3>
          <span>{title}</span> <Chip tone={STANDING_TONES[standing]}>{standingName(standing, assessed)}</Chip>
        </h3>
        <p className={styles.soft}>
          <span className={standing === 'overdue' || soon ? styles.pressing : undefined}>
            Due {dueDay(due)}, {dueIn(due)}
          </span>
          {far && ` · ${far}`}
          {!assessed && ' · Practice'}
        </p>
        {step && <p className={styles.says}>{step.says}</p>}
      </div>
      <StepButton assignment={assignment} first={first} />
    </li>
  );
}
