import { useEffect, useState, useSyncExternalStore } from 'react';
import { addressOf } from '../../addresses/index.ts';
import { ApiError } from '../../api/index.ts';
import type { AudioOut } from '../../audio/index.ts';
import { ButtonLink, ErrorState } from '../../ui/index.ts';
import { OnItsWay, PlayPlace, toLibrary } from '../conversation/play-place.tsx';
import { useAudio } from '../conversation/talk/use-audio.ts';
import { fetchAhead } from '../fetch-ahead.ts';
import { AttemptRoom } from './attempt-room.tsx';
import { GivenUp } from './given-up.tsx';
import type { AttemptSession } from './live/attempt-session.ts';
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
      return <Missing error={found.error} onRetry={found.retry} />;
    case 'here':
      return <Opened session={found.session} audio={audio} />;
  }
}

function Opened({ session, audio }: { readonly session: AttemptSession; readonly audio: AudioOut }) {
  const { attempt } = useSyncExternalStore(session.subscribe, session.keeping);
  const [givenUp, setGivenUp] = useState(false);
  if (givenUp || attempt.state === 'abandoned') return <GivenUp attempt={attempt} />;
  return <AttemptRoom session={session} audio={audio} onGivenUp={() => setGivenUp(true)} />;
}

export function Missing({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  if (error instanceof ApiError && error.is('not-found')) {
    return (
      <PlayPlace title="This assessment is not here">
        <ErrorState title="This assessment is not here" action={toLibrary}>
          It belongs to somebody else, or the address was mistyped.
        </ErrorState>
      </PlayPlace>
    );
  }
  return (
    <PlayPlace title="No connection">
      <ErrorState
        title="The assessment could not be fetched"
        onRetry={onRetry}
        action={<ButtonLink to={addressOf('library')}>See all conversations</ButtonLink>}
      >
        The server did not answer as it should. Everything you have said is safe, and an answer that was not
        sent yet is kept on this device.
      </ErrorState>
    </PlayPlace>
  );
}
