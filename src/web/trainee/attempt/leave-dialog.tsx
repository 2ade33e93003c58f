import { useState } from 'react';
import { abandonAttempt } from '../../api/index.ts';
import { addressOf } from '../../addresses/index.ts';
import { Button, ButtonLink, Dialog } from '../../ui/index.ts';

interface LeaveDialogProps {
  /** Id of the attempt. */
  readonly id: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** The server has taken it as given up. */
  readonly onGivenUp: () => void;
}

/** The way out of an attempt: for a while, or for good. */
export function LeaveDialog({ id, open, onClose, onGivenUp }: LeaveDialogProps) {
  const [sure, setSure] = useState(false);
  const close = () => {
    setSure(false);
    onClose();
  };
  if (sure) return <GiveUpDialog id={id} open={open} onClose={close} onGivenUp={onGivenUp} />;
  return (
    <Dialog
      open={open}
      title="Leave the assessment?"
      onClose={close}
      actions={
        <>
          <Button look="quiet" onClick={() => setSure(true)}>
            Give it up
          </Button>
          <ButtonLink to={addressOf('library')}>Leave for now</ButtonLink>
          <Button look="primary" onClick={close}>
            Stay
          </Button>
        </>
      }
    >
      <p>
        It stays open, and everything you have said is kept. It is meant for one sitting, so come back soon,
        here or on another device.
      </p>
    </Dialog>
  );
}

/** Asks once more, since it cannot be taken back. */
export function GiveUpDialog({ id, open, onClose, onGivenUp }: LeaveDialogProps) {
  const [state, setState] = useState<'asking' | 'sending' | 'failed'>('asking');
  const giveUp = async () => {
    setState('sending');
    try {
      await abandonAttempt(id);
      onGivenUp();
    } catch {
      setState('failed');
    }
  };
  return (
    <Dialog
      open={open}
      title="Give this assessment up?"
      onClose={onClose}
      actions={
        <>
          <Button look="danger" busy={state === 'sending'} onClick={() => void giveUp()}>
            Give it up, it counts
          </Button>
          <Button look="primary" onClick={onClose}>
            Keep it
          </Button>
        </>
      }
    >
      <p>
        <strong>It counts as a try.</strong> It has no result, stays in your list as given up, and cannot be
        taken up again.
      </p>
      {state === 'failed' && (
        <p role="alert">The server could not be told. Nothing has changed; try again in a moment.</p>
      )}
    </Dialog>
  );
}
