import { lazy, Suspense } from 'react';
import { OnItsWay } from '../play-place.tsx';
import { RoomOfOne } from './room-of-one.tsx';
import type { PracticeRoomProps } from './room-of-one.tsx';

/** A coach comes with code of its own, for those who want one. */
const CoachedRoom = lazy(async () => ({ default: (await import('./coached-room.tsx')).CoachedRoom }));

/** A talk that nobody counts: this page holds the rules, a coach may stand beside it, any line can be tried again. */
export function PracticeRoom(props: PracticeRoomProps) {
  if (props.saved.mode !== 'coach') return <RoomOfOne {...props} coaching={null} />;
  return (
    <Suspense fallback={<OnItsWay />}>
      <CoachedRoom {...props} />
    </Suspense>
  );
}
