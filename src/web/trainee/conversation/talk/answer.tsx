import { lazy, Suspense } from 'react';
import { silenceOffer } from '../calendar.ts';
import { busyWords } from './busy-words.ts';
import { ReplyDock } from './reply-dock.tsx';
import type { Room } from './room.ts';

/** Comes with the dialogs, which are fetched while the talk begins. */
const Closing = lazy(async () => ({ default: (await import('./talk-dialogs.tsx')).Closing }));

/** The trainee's side of the talk: the replies, or what is left to do once it is over. */
export function Answer({ room }: { readonly room: Room }) {
  const { conversation, state, aside, coaching, settings, frame } = room;
  const { phase, setting, scene, replies, silence, sending } = state;
  const { channel, customer } = setting;
  const name = customer.name.split(' ')[0] ?? customer.name;
  const here = aside ? 'in-person' : channel;
  if (phase === 'over')
    return (
      <Suspense>
        <Closing lookBack={frame.lookBack} channel={here} name={name} why={state.end?.why ?? 'route'} />
      </Suspense>
    );
  return (
    <ReplyDock
      replies={replies}
      silence={silenceOffer(here, silence)}
      patience={coaching ? state.patience : null}
      busy={aside ? 'A moment' : busyWords(channel, name, scene)}
      sending={sending}
      keys={settings.keys}
      hint={coaching?.hint ?? null}
      onMove={(move) => conversation.make(move)}
      onHurry={() => conversation.performer.hurry()}
    />
  );
}
