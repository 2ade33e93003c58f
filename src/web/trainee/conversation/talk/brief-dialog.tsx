import { Button, Dialog } from '../../../ui/index.ts';
import type { Setting } from '../live/conversation.ts';
import styles from './dialogs.module.css';

/** The brief, to read again. The talk stands still meanwhile. */
export function BriefDialog({
  scenario,
  open,
  onClose,
}: {
  readonly scenario: Pick<Setting, 'brief'>;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { role, goal, known, company } = scenario.brief;
  const parts = [
    ['Your goal', goal],
    ['You', role],
    ['Company', company],
    ['What you know', known],
  ] as const;
  return (
    <Dialog
      open={open}
      title="Your brief"
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          Back to the talk
        </Button>
      }
    >
      <dl className={styles.brief}>
        {parts.map(
          ([name, text]) =>
            text && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </Dialog>
  );
}
