import { useState, useSyncExternalStore } from 'react';
import { addressOf } from '../../addresses/index.ts';
import type { AudioOut } from '../../audio/index.ts';
import { Button } from '../../ui/index.ts';
import { TalkRoom } from '../conversation/talk/talk-room.tsx';
import { AttemptStatus } from './attempt-status.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import type { AttemptSession } from './live/attempt-session.ts';

interface AttemptRoomProps {
  readonly session: AttemptSession;
  readonly audio: AudioOut;
  readonly onGivenUp: () => void;
}

/** A talk that counts: nobody comments, nothing is taken back, and the server has each answer before the next word. */
export function AttemptRoom({ session, audio, onGivenUp }: AttemptRoomProps) {
  const { id, seq } = session.keeping().attempt;
  const [returns] = useState(seq > 0 ? ('comes-back' as const) : null);
  const [leaving, setLeaving] = useState<{ readonly paused: boolean } | null>(null);
  const { phase } = useSyncExternalStore(session.subscribe, session.state);
  const leave = () => {
    const paused = phase === 'talking';
    if (paused) session.pause();
    setLeaving({ paused });
  };
  const stay = () => {
    if (leaving?.paused) session.resume();
    setLeaving(null);
  };
  return (
    <>
      <TalkRoom
        conversation={session}
        audio={audio}
        coaching={null}
        frame={{
          returns,
          notice: <AttemptStatus session={session} />,
          onLeave: phase === 'over' ? null : leave,
          paused: {
            words:
              'The customer stands still, and nobody counts the seconds. It is meant for one sitting, so go on as soon as you can.',
            leave: (
              <Button look="quiet" onClick={leave}>
                Leave
              </Button>
            ),
          },
          lookBack: addressOf('attemptWrapUp', id),
          onTryFrom: null,
        }}
      />
      <LeaveDialog id={id} open={leaving !== null} onClose={stay} onGivenUp={onGivenUp} />
    </>
  );
}
