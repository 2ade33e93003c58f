import { useEffect, useState } from 'react';
import { addressOf } from '../../addresses/index.ts';
import { ApiError, bringPlay, productions, savedPlay, useResource, useSavedPlay } from '../../api/index.ts';
import type { SavedPlay } from '../../api/index.ts';
import { Button, ButtonLink, ErrorState, Loading, PageTitle, Skeleton } from '../../ui/index.ts';
import type { Production } from '#dialogue';
import { TalkRoom } from './talk/talk-room.tsx';
import { useAudio } from './talk/use-audio.ts';
import { useTalk } from './talk/use-talk.ts';
import styles from './conversation-screen.module.css';

/** One conversation by the id of its play: begun, gone on with, or over. */
export function ConversationScreen({ id }: { readonly id: string }) {
  const saved = useSavedPlay(id);
  const [error, setError] = useState<Error | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (savedPlay(id)) return;
    bringPlay(id).catch((reason: unknown) =>
      setError(reason instanceof Error ? reason : new Error(String(reason))),
    );
  }, [id, tries]);
  if (saved) return <Staged key={id} saved={saved} />;
  if (!error) return <OnItsWay />;
  const retry = () => {
    setError(null);
    setTries(tries + 1);
  };
  return <Missing error={error} onRetry={retry} />;
}

function Staged({ saved }: { readonly saved: SavedPlay }) {
  const { data, error, loading, retry } = useResource(productions, saved.request.hash);
  if (data) return <Opened saved={saved} production={data} />;
  return error && !loading ? <Missing error={error} onRetry={retry} /> : <OnItsWay />;
}

function Opened({ saved, production }: { readonly saved: SavedPlay; readonly production: Production }) {
  const audio = useAudio();
  const [foreign, setForeign] = useState(false);
  // What was taken over before this page opened is simply how the play stands.
  const [takenBefore] = useState(saved.takenOver);
  const [broken, setBroken] = useState<string | null>(null);
  const talk = useTalk({ saved, production, audio, onForeign: () => setForeign(true), onBroken: setBroken });
  if (broken !== null) return <Broken message={broken} />;
  if (foreign || (saved.takenOver && !takenBefore)) return <Elsewhere id={saved.id} />;
  return talk ? <TalkRoom saved={saved} talk={talk} audio={audio} /> : <OnItsWay />;
}

function OnItsWay() {
  return (
    <main id="main" className={styles.place}>
      <PageTitle title="Conversation">
        <span className="visually-hidden">Loading the conversation</span>
      </PageTitle>
      <Loading label="Loading the conversation">
        <Skeleton height="24rem" />
        <Skeleton height="4rem" />
        <Skeleton height="4rem" />
      </Loading>
    </main>
  );
}

const toLibrary = <ButtonLink to={addressOf('library')}>See all conversations</ButtonLink>;

function Missing({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const gone = error instanceof ApiError && error.is('not-found');
  return (
    <main id="main" className={styles.place}>
      <PageTitle
        title={gone ? 'This conversation is not here' : 'No connection'}
        className="visually-hidden"
      />
      {gone ? (
        <ErrorState title="This conversation is not here" action={toLibrary}>
          It was begun on another device, or the address was mistyped.
        </ErrorState>
      ) : (
        <ErrorState title="The conversation could not be fetched" onRetry={onRetry} action={toLibrary}>
          The server did not answer as it should. What you have said so far is safe.
        </ErrorState>
      )}
    </main>
  );
}

function Broken({ message }: { readonly message: string }) {
  return (
    <main id="main" className={styles.place}>
      <PageTitle title="This conversation cannot go on" className="visually-hidden" />
      <ErrorState title="This conversation cannot go on" action={toLibrary}>
        Its record does not fit its scenario. {message}
      </ErrorState>
    </main>
  );
}

function Elsewhere({ id }: { readonly id: string }) {
  return (
    <main id="main" className={styles.place}>
      <PageTitle title="It went on elsewhere" className="visually-hidden" />
      <ErrorState
        title="It went on in another window"
        action={
          <Button look="primary" onClick={() => window.location.assign(addressOf('play', id))}>
            Show how it stands
          </Button>
        }
      >
        This conversation was answered in another tab or on another device, and the first answer counts.
      </ErrorState>
    </main>
  );
}
