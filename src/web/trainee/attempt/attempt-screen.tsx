import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AudioOut } from '../../audio/index.ts';
import { OnItsWay, PlayPlace } from '../conversation/play-place.tsx';
import { useAudio } from '../conversation/talk/use-audio.ts';
import { fetchAhead } from '../fetch-ahead.ts';
import { AttemptRoom } from './attempt-room.tsx';
import type { AttemptSession } from './live/attempt-session.ts';
import { GivenUp, Missing } from './notices.tsx';
import { useAttempt } from './use-attempt.ts';

/** One assessed attempt by its id: begun, gone on with, or over. It fills the window by itself. */
export function AttemptScreen({ id }: { readonly id: string }) {
  const audio = useAudio();
  const found = useAttempt(id, audio);
  useEffect(fetchAhead, []);
  switch (found.state) {
    case 'coming':
      return <OnItsWay />;
    case 'missing':
      return (
        <PlayPlace title="Assessment">
          <Missing error={found.error} onRetry={found.retry} />
        </PlayPlace>
      );
    case 'here':
      return <Opened session={found.session} audio={audio} />;
  }
}

function Opened({ session, audio }: { readonly session: AttemptSession; readonly audio: AudioOut }) {
  const { attempt } = useSyncExternalStore(session.subscribe, session.keeping);
  const [givenUp, setGivenUp] = useState(false);
  if (givenUp || attempt.state === 'abandoned') {
    return (
      <PlayPlace title="Given up">
        <GivenUp attempt={attempt} />
      </PlayPlace>
    );
  }
  return <AttemptRoom session={session} audio={audio} onGivenUp={() => setGivenUp(true)} />;
}
