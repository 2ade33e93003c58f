import { ArrowDown } from 'lucide-react';
import { classes } from '../../../ui/index.ts';
import { isOwnWait } from '../live/entry.ts';
import type { Entry, WordsEntry } from '../live/entry.ts';
import { followKey, useFollow } from '../talk/use-follow.ts';
import { latestTurn } from '../live/scene.ts';
import { EntryNote, LabelChip, TryFromHere } from './entry-parts.tsx';
import type { SkinProps } from './skin.ts';
import { SpokenWords } from './spoken-words.tsx';
import styles from './captions.module.css';

/** A spoken conversation in writing: the customer's words large, the newest one in full light. */
export function Captions(props: SkinProps) {
  const { scenario, scene, still } = props;
  const { box, behind, catchUp } = useFollow(followKey(scene), !still);
  const newest = latestTurn(scene.entries);
  return (
    <div className={styles.frame}>
      {/* A box that scrolls has to be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.captions} ref={box} tabIndex={0} aria-label="What was said">
        <ol>
          {scene.entries.map((entry, place) => (
            <Caption key={entry.id} entry={entry} fresh={place >= newest} {...props} />
          ))}
        </ol>
      </section>
      {behind && (
        <button type="button" className={styles.latest} onClick={catchUp}>
          <ArrowDown aria-hidden="true" /> {scenario.customer.name.split(' ')[0]} has answered
        </button>
      )}
    </div>
  );
}

interface CaptionProps extends SkinProps {
  readonly entry: Entry;
  readonly fresh: boolean;
}

function Caption(props: CaptionProps) {
  const { entry, scenario, judgements } = props;
  if (entry.kind === 'end' || entry.kind === 'signature') return null;
  if (entry.kind === 'words') return <CaptionWords {...props} entry={entry} />;
  return (
    <li className={styles.between}>
      <EntryNote entry={entry} scenario={scenario} />
      {isOwnWait(entry) && <LabelChip judgement={judgements.get(entry.move)} />}
    </li>
  );
}

function CaptionWords(props: CaptionProps & { readonly entry: WordsEntry }) {
  const { entry, fresh, scenario, scene, cue, still, judgements, onTryFrom } = props;
  const { by, text } = entry;
  const spoken =
    scene.now?.entry.id === entry.id && by === 'customer' && !still && scene.now.milliseconds > 0;
  const name = by === 'trainee' ? 'You' : (entry.name ?? scenario.customer.name);
  return (
    <li className={classes(styles[by], fresh && styles.fresh)} data-newest={fresh || undefined}>
      {by !== 'narrator' && <span className="visually-hidden">{name}: </span>}
      <p>
        <SpokenWords
          text={text}
          cue={fresh && by === 'customer' ? cue : null}
          over={spoken && scene.now ? scene.now.milliseconds : null}
        />
      </p>
      {by === 'trainee' && (
        <span className={styles.after}>
          <LabelChip judgement={judgements.get(entry.move)} />
          <TryFromHere move={entry.move} onTryFrom={onTryFrom} />
        </span>
      )}
    </li>
  );
}
