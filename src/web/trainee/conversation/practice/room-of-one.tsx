import { useLocation } from 'wouter';
import { addressOf } from '../../../addresses/index.ts';
import { startPlay } from '../../../api/index.ts';
import type { SavedPlay } from '../../../api/index.ts';
import type { AudioOut } from '../../../audio/index.ts';
import { ButtonLink } from '../../../ui/index.ts';
import { TalkRoom } from '../talk/talk-room.tsx';
import { SavedNotice } from './saved-notice.tsx';
import type { Coaching } from './use-coaching.tsx';
import type { Talk } from './use-talk.ts';

export interface PracticeRoomProps {
  readonly saved: SavedPlay;
  readonly talk: Talk;
  readonly audio: AudioOut;
}

interface RoomOfOneProps extends PracticeRoomProps {
  readonly coaching: Coaching | null;
}

/** The room, with the coach that stands in it. */
export function RoomOfOne({ saved, talk, audio, coaching }: RoomOfOneProps) {
  const tryFrom = useTryFrom(saved);
  const returns = saved.request.kind === 'from-here' ? 'from-here' : 'comes-back';
  return (
    <TalkRoom
      conversation={talk.session}
      audio={audio}
      coaching={coaching}
      frame={{
        returns: saved.request.moves.length > 0 ? returns : null,
        notice: <SavedNotice id={saved.id} />,
        onLeave: null,
        paused: {
          words:
            'The customer stands still, and nobody counts the seconds. Everything you have said is kept.',
          leave: (
            <ButtonLink to={addressOf('library')} look="quiet">
              Leave and go on later
            </ButtonLink>
          ),
        },
        lookBack: addressOf('wrapUp', saved.id),
        onTryFrom: tryFrom,
      }}
    />
  );
}

/** Opens a play of its own that begins just before a move of this one. */
function useTryFrom(saved: SavedPlay): (move: number) => void {
  const [, go] = useLocation();
  return (move) => {
    const { scenario, hash, seed, moves } = saved.request;
    const from = { parent: saved.id, seed, moves: moves.slice(0, move) };
    const { mode, timing } = saved;
    go(addressOf('play', startPlay({ scenario, hash, kind: 'from-here', mode, timing, from }).id));
  };
}
