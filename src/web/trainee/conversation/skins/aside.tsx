import { NotebookPen } from 'lucide-react';
import type { Company } from '#dialogue';
import { classes } from '../../../ui/index.ts';
import { isOwnWait } from '../live/entry.ts';
import type { Entry } from '../live/entry.ts';
import { latestTurn } from '../live/scene.ts';
import { followKey, useFollow } from '../talk/use-follow.ts';
import { EntryNote, LabelChip, TryFromHere } from './entry-parts.tsx';
import type { SkinProps } from './skin.ts';
import { SpokenWords } from './spoken-words.tsx';
import chat from './chat.module.css';
import styles from './aside.module.css';

export interface AsideProps extends SkinProps {
  readonly company: Exclude<Company, 'customer'>;
}

/** Away from the customer: a word with somebody of one's own side, or a moment alone with the file. */
export function AsideSkin(props: AsideProps) {
  const { company, scene, still, scenario } = props;
  const { box } = useFollow(followKey(scene), !still);
  const newest = latestTurn(scene.entries);
  const alone = company === 'nobody';
  const name = alone ? 'On your own' : company.name;
  return (
    <section className={classes(chat.chat, styles.aside)} aria-label={alone ? name : `A word with ${name}`}>
      <header className={chat.head}>
        <div className={styles.initials} aria-hidden="true">
          {alone ? <NotebookPen /> : initialsOf(name)}
        </div>
        <div>
          <strong>{name}</strong>
          <span>{(!alone && company.role) || `${scenario.customer.name} is not here`}</span>
        </div>
      </header>
      {/* A box that scrolls has to be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={chat.messages} ref={box} tabIndex={0} aria-label="What was said">
        <ol>
          {scene.entries.map((entry, place) => (
            <Words key={entry.id} {...props} entry={entry} fresh={place >= newest} />
          ))}
        </ol>
      </section>
    </section>
  );
}

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('');

interface WordsProps extends AsideProps {
  readonly entry: Entry;
  readonly fresh: boolean;
}

function Words({ entry, fresh, scenario, cue, judgements, onTryFrom }: WordsProps) {
  if (entry.kind === 'end' || entry.kind === 'signature') return null;
  if (entry.kind !== 'words') {
    return (
      <li className={chat.between}>
        <EntryNote entry={entry} scenario={scenario} />
        {isOwnWait(entry) && <LabelChip judgement={judgements.get(entry.move)} />}
      </li>
    );
  }
  const { by, text } = entry;
  const own = by === 'trainee';
  const told = by === 'narrator';
  const speaker = own ? 'You' : (entry.name ?? scenario.customer.name);
  return (
    <li
      className={classes(told ? styles.told : chat.message, own && chat.own, fresh && styles.fresh)}
      data-newest={fresh || undefined}
    >
      {!told && <span className="visually-hidden">{speaker}: </span>}
      <p>
        <SpokenWords text={text} cue={fresh && !own ? cue : null} over={null} />
      </p>
      {own && (
        <span className={chat.after}>
          <LabelChip judgement={judgements.get(entry.move)} />
          <TryFromHere move={entry.move} onTryFrom={onTryFrom} />
        </span>
      )}
    </li>
  );
}
