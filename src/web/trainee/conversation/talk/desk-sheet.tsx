import { Button, Dialog } from '../../../ui/index.ts';
import { Desk } from './desk.tsx';
import type { DeskProps } from './desk.tsx';

export interface DeskSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly desk: DeskProps;
}

/** The desk over the talk, where there is no room beside it. The talk goes on beneath. */
export function DeskSheet({ open, onClose, desk }: DeskSheetProps) {
  const back = <Button onClick={onClose}>Back to the talk</Button>;
  return (
    <Dialog open={open} title="Your desk" onClose={onClose} actions={back}>
      <Desk {...desk} />
    </Dialog>
  );
}
