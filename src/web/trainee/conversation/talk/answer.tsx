import { silenceOffer } from '../calendar.ts';
import { busyWords } from './busy-words.ts';
import { Closing } from './closing.tsx';
import { HintText } from './hint-text.tsx';
import { ReplyDock } from './reply-dock.tsx';
import type { Room } from './room.ts';

/** The trainee's side of the talk: the replies, or what is left to do once it is over. */
export function Answer({ room }: { readonly room: Room }) {
  const { saved, stage, session, state, coach, settings } = room;
  const { channel, customer } = stage.production.scenario;
  const { phase, play, scene, replies } = state;
  const name = customer.name.split(' ')[0] ?? customer.name;
  if (phase === 'over')
    return <Closing play={saved.id} channel={channel} name={name} why={state.end?.why ?? 'route'} />;
  const staged = stage.beats.get(play.beat);
  const hint = coach &&
    staged && {
      asked: coach.hinted,
      ask: coach.askHint,
      text: <HintText beat={staged.beat} rule={coach.rule} />,
    };
  return (
    <ReplyDock
      seed={play.seed}
      replies={replies}
      silence={silenceOffer(channel, staged?.silence.option.seconds ?? 0)}
      patience={coach ? state.patience : null}
      busy={busyWords(channel, name, scene)}
      keys={settings.keys}
      hint={hint ?? null}
      onMove={(move) => session.make(move)}
      onHurry={() => session.performer.hurry()}
    />
  );
}
