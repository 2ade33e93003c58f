import { RoomOfOne } from './room-of-one.tsx';
import type { PracticeRoomProps } from './room-of-one.tsx';
import { useCoaching } from './use-coaching.tsx';

/** Practice with a coach who says after each reply how it landed. */
export function CoachedRoom(props: PracticeRoomProps) {
  return <RoomOfOne {...props} coaching={useCoaching(props.talk)} />;
}
