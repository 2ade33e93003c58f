import type { OwnAssignment } from '#protocol';
import { FormError } from '../../forms/index.ts';
import { Button, ButtonLink } from '../../ui/index.ts';
import { nextStep } from './next-step.ts';
import { useDraw } from './use-draw.ts';
import styles from './programme.module.css';

export interface StepButtonProps {
  readonly assignment: OwnAssignment;
  /** It is the first thing to do on this page. */
  readonly first?: boolean;
}

/** The way on in an assignment; nothing where there is none. */
export function StepButton({ assignment, first = false }: StepButtonProps) {
  const step = nextStep(assignment);
  if (!step) return null;
  const look = first ? 'primary' : 'secondary';
  // Of several buttons that all say "Begin", each says to a screen reader what it begins.
  const what = <span className="visually-hidden">: {assignment.title}</span>;
  if (step.to === null) return <DrawButton {...{ assignment, look, what }} press={step.press} />;
  return (
    <ButtonLink to={step.to} look={look}>
      {step.press}
      {what}
    </ButtonLink>
  );
}

interface DrawButtonProps {
  readonly assignment: OwnAssignment;
  readonly look: 'primary' | 'secondary';
  readonly what: React.ReactNode;
  readonly press: string;
}

function DrawButton({ assignment, look, what, press }: DrawButtonProps) {
  const { busy, error, draw } = useDraw(assignment.id);
  return (
    <div className={styles.step}>
      <Button look={look} busy={busy} onClick={draw}>
        {press}
        {what}
      </Button>
      <FormError error={error} />
    </div>
  );
}
