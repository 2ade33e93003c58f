import { useEffect, useState } from 'react';
import type { Production } from '#dialogue';
import { addressOf } from '../../addresses/index.ts';
import type { SavedPlay } from '../../api/index.ts';
import { Button, ErrorState } from '../../ui/index.ts';
import { fetchAhead } from '../fetch-ahead.ts';
import { OnItsWay, PlayPlace, toLibrary, WithPlay } from './play-place.tsx';
import { PracticeRoom } from './practice/practice-room.tsx';
import { useAudio } from './talk/use-audio.ts';
import { useTalk } from './practice/use-talk.ts';

/** One conversation by the id of its play: begun, gone on with, or over. It fills the window by itself. */
export function ConversationScreen({ id }: { readonly id: string }) {
  return (
    <WithPlay id={id}>
      {(saved, production) => <Opened key={id} saved={saved} production={production} />}
    </WithPlay>
  );
}

function Opened({ saved, production }: { readonly saved: SavedPlay; readonly production: Production }) {
  const audio = useAudio();
  useEffect(fetchAhead, []);
  const [foreign, setForeign] = useState(false);
  // What was taken over before this page opened is simply how the play stands.
  const [takenBefore] = useState(saved.takenOver);
  const [broken, setBroken] = useState<string | null>(null);
  const talk = useTalk({ saved, production, audio, onForeign: () => setForeign(true), onBroken: setBroken });
  if (broken !== null) return <Broken message={broken} />;
  if (foreign || (saved.takenOver && !takenBefore)) return <Elsewhere id={saved.id} />;
  return talk ? <PracticeRoom saved={saved} talk={talk} audio={audio} /> : <OnItsWay />;
}

function Broken({ message }: { readonly message: string }) {
  return (
    <PlayPlace title="This conversation cannot go on">
      <ErrorState title="This conversation cannot go on" action={toLibrary}>
        Its record does not fit its scenario. {message}
      </ErrorState>
    </PlayPlace>
  );
}

function Elsewhere({ id }: { readonly id: string }) {
  const again = (
    <Button look="primary" onClick={() => window.location.assign(addressOf('play', id))}>
      Show how it stands
    </Button>
  );
  return (
    <PlayPlace title="It went on elsewhere">
      <ErrorState title="It went on in another window" action={again}>
        This conversation was answered in another tab or on another device, and the first answer counts.
      </ErrorState>
    </PlayPlace>
  );
}
