import { ArrowDown } from 'lucide-react';
import { classes, Face } from '../../../ui/index.ts';
import { timeOfDay } from '../calendar.ts';
import { isOwnWait } from '../live/entry.ts';
import type { Entry } from '../live/entry.ts';
import { followKey, useFollow } from '../talk/use-follow.ts';
import { latestTurn } from '../live/scene.ts';
import { EntryNote, LabelChip, TryFromHere } from './entry-parts.tsx';
import { faceLabel } from './face-label.ts';
import type { SkinProps } from './skin.ts';
import { SpokenWords } from './spoken-words.tsx';
import styles from './chat.module.css';

/** A chat window: bubbles, the time beside them, and dots while somebody types. */
export function ChatSkin(props: SkinProps) {
  const { scenario, scene, still, coached, ended } = props;
  const { customer } = scenario;
  const { box, behind, catchUp } = useFollow(followKey(scene), !still);
  const newest = latestTurn(scene.entries);
  const types = scene.now?.phase === 'before';
  return (
    <section className={styles.chat} aria-label={`Chat with ${customer.name}`}>
      <header className={styles.head}>
        {/* A picture in a chat does not change with the mood; a coach's does. */}
        <Face
          face={customer.face}
          mood={coached ? scene.mood : scenario.mood}
          size={44}
          reducedMotion={still || !coached}
          {...faceLabel(props)}
        />
        <div>
          <strong>{customer.name}</strong>
          <span>{ended ? 'has left the chat' : types ? 'is typing' : (customer.role ?? 'in the chat')}</span>
        </div>
      </header>
      {/* A box that scrolls has to be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.messages} ref={box} tabIndex={0} aria-label="Messages">
        <ol>
          {scene.entries.map((entry, place) => (
            <Message key={entry.id} {...props} entry={entry} place={place} fresh={place >= newest} />
          ))}
        </ol>
        {types && (
          <div className={styles.dots} aria-hidden="true" data-newest>
            <i />
            <i />
            <i />
          </div>
        )}
      </section>
      {behind && (
        <button type="button" className={styles.latest} onClick={catchUp}>
          <ArrowDown aria-hidden="true" /> New message
        </button>
      )}
    </section>
  );
}

interface MessageProps extends SkinProps {
  readonly entry: Entry;
  readonly place: number;
  readonly fresh: boolean;
}

function Message({ entry, place, fresh, scenario, seed, cue, judgements, onTryFrom }: MessageProps) {
  if (entry.kind === 'end' || entry.kind === 'signature') return null;
  if (entry.kind !== 'words' || entry.by === 'narrator') {
    return (
      <li className={styles.between}>
        {entry.kind === 'words' ? <em>{entry.text}</em> : <EntryNote entry={entry} scenario={scenario} />}
        {isOwnWait(entry) && <LabelChip judgement={judgements.get(entry.move)} />}
      </li>
    );
  }
  const own = entry.by === 'trainee';
  const time = timeOfDay(scenario.named, seed, { at: entry.at, place });
  return (
    <li className={classes(styles.message, own && styles.own)} data-newest={fresh || undefined}>
      <span className="visually-hidden">{own ? 'You: ' : `${scenario.customer.name}: `}</span>
      <p>
        <SpokenWords text={entry.text} cue={fresh && !own ? cue : null} over={null} />
      </p>
      <span className={styles.after}>
        {own && <TryFromHere move={entry.move} onTryFrom={onTryFrom} />}
        {own && <LabelChip judgement={judgements.get(entry.move)} />}
        {time !== null && <time>{time}</time>}
      </span>
    </li>
  );
}
