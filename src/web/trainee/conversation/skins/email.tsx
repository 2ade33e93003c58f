import { CalendarDays } from 'lucide-react';
import { classes, Face } from '../../../ui/index.ts';
import { dateInWords, waitInWords } from '../calendar.ts';
import type { Entry, WordsEntry } from '../live/entry.ts';
import { followKey, useFollow } from '../talk/use-follow.ts';
import { latestTurn } from '../live/scene.ts';
import { EntryNote, LabelChip, TryFromHere } from './entry-parts.tsx';
import { faceLabel } from './face-label.ts';
import type { SkinProps } from './skin.ts';
import { SpokenWords } from './spoken-words.tsx';
import styles from './email.module.css';

const DAY = 86_400;

/** A mail thread on a simulated calendar, the newest mail last. */
export function EmailSkin(props: SkinProps) {
  const { scenario, scene, seed, still } = props;
  const { entries } = scene;
  const { box } = useFollow(followKey(scene), !still);
  const newest = latestTurn(entries);
  const today = entries.at(-1)?.at ?? 0;
  return (
    <section className={styles.thread} aria-label={`Mail thread with ${scenario.customer.name}`}>
      <header className={styles.head}>
        <h2>{subjectOf(props)}</h2>
        <span className={styles.today}>
          <CalendarDays aria-hidden="true" /> {dateInWords(scenario.named, seed, today)}
        </span>
      </header>
      {/* A box that scrolls has to be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.mails} ref={box} tabIndex={0} aria-label="Mails">
        <ol>
          {entries.map((entry, place) => (
            <ThreadItem key={entry.id} {...props} entry={entry} place={place} fresh={place >= newest} />
          ))}
        </ol>
        {scene.now?.phase === 'before' && <p className={styles.arriving}>A mail is coming in</p>}
      </section>
    </section>
  );
}

const subjectOf = ({ scenario }: SkinProps): string => scenario.title;

interface ItemProps extends SkinProps {
  readonly entry: Entry;
  readonly place: number;
  readonly fresh: boolean;
}

function ThreadItem(props: ItemProps) {
  const { entry, scenario, seed, judgements } = props;
  switch (entry.kind) {
    case 'end':
    case 'signature':
      return null;
    case 'words':
      return entry.by === 'narrator' ? (
        <li className={styles.narrator}>{entry.text}</li>
      ) : (
        <Mail {...props} entry={entry} />
      );
    case 'wait': {
      const label = <LabelChip judgement={judgements.get(entry.move)} />;
      return (
        <li className={styles.passes}>
          <span>
            {waitInWords('email', entry)}
            {entry.seconds >= DAY && <b>{dateInWords(scenario.named, seed, entry.at)}</b>}
            {entry.why === 'silence' && label}
          </span>
        </li>
      );
    }
    default:
      return (
        <li className={styles.narrator}>
          <EntryNote entry={entry} scenario={scenario} />
        </li>
      );
  }
}

function Mail({ entry, place, fresh, ...props }: ItemProps & { readonly entry: WordsEntry }) {
  const { scenario, seed, scene, cue, coached, judgements, onTryFrom } = props;
  const { customer, brief } = scenario;
  const own = entry.by === 'trainee';
  // Where the narrator has just said when it came, a date beside it could only contradict.
  const before = scene.entries[place - 1];
  const told = before?.kind === 'words' && before.by === 'narrator';
  return (
    <li className={classes(styles.mail, own && styles.own)} data-newest={fresh || undefined}>
      <header>
        {own ? (
          <span className={styles.initial} aria-hidden="true">
            You
          </span>
        ) : (
          <Face
            face={customer.face}
            mood={coached && fresh ? scene.mood : scenario.mood}
            size={40}
            reducedMotion
            {...(fresh && faceLabel(props))}
          />
        )}
        <span className={styles.from}>
          <strong>{own ? `You, ${shortCompany(brief.company)}` : customer.name}</strong>
          <span>to {own ? customer.name : shortCompany(brief.company)}</span>
        </span>
        {!told && <time>{dateInWords(scenario.named, seed, entry.at)}</time>}
      </header>
      <p className={styles.body}>
        <SpokenWords text={entry.text} cue={fresh && !own ? cue : null} over={null} />
      </p>
      <Quoted {...props} place={place} />
      {own && (
        <footer>
          <LabelChip judgement={judgements.get(entry.move)} />
          <TryFromHere move={entry.move} onTryFrom={onTryFrom} />
        </footer>
      )}
    </li>
  );
}

/** The mail before, as a reply quotes it. */
function Quoted({ scene, scenario, place }: SkinProps & { readonly place: number }) {
  const earlier = scene.entries
    .slice(0, place)
    .findLast((entry) => entry.kind === 'words' && entry.by !== 'narrator');
  if (earlier?.kind !== 'words') return null;
  const who = earlier.by === 'trainee' ? 'You' : scenario.customer.name;
  return (
    <blockquote className={styles.quoted} aria-hidden="true">
      {`${who} wrote: ${earlier.text}`}
    </blockquote>
  );
}

/** Authors describe the company behind a comma; a sender's line has no room for that. */
const shortCompany = (company: string): string => company.split(',')[0] ?? company;
