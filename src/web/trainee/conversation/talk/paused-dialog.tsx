import { Play } from 'lucide-react';
import { addressOf } from '../../../addresses/index.ts';
import { Button, ButtonLink, Dialog } from '../../../ui/index.ts';

/** Nothing runs; what was said is safe. */
export function PausedDialog({ open, onResume }: { readonly open: boolean; readonly onResume: () => void }) {
  return (
    <Dialog
      open={open}
      title="Paused"
      onClose={onResume}
      actions={
        <>
          <ButtonLink to={addressOf('library')} look="quiet">
            Leave and go on later
          </ButtonLink>
          <Button look="primary" icon={<Play aria-hidden="true" />} onClick={onResume}>
            Go on
          </Button>
        </>
      }
    >
      <p>The customer stands still, and nobody counts the seconds. Everything you have said is kept.</p>
    </Dialog>
  );
}
