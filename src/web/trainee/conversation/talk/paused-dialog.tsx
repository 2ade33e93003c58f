import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog } from '../../../ui/index.ts';

interface PausedDialogProps {
  readonly open: boolean;
  readonly words: string;
  /** The way out. */
  readonly leave: ReactNode;
  readonly onResume: () => void;
}

/** Nothing runs; what was said is safe. */
export function PausedDialog({ open, words, leave, onResume }: PausedDialogProps) {
  return (
    <Dialog
      open={open}
      title="Paused"
      onClose={onResume}
      actions={
        <>
          {leave}
          <Button look="primary" icon={<Play aria-hidden="true" />} onClick={onResume}>
            Go on
          </Button>
        </>
      }
    >
      <p>{words}</p>
    </Dialog>
  );
}
