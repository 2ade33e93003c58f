import { Eye, MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ReviewNotes } from '#protocol';
import { figure, SKILL_NAMES } from '#report';
import { Button } from '../../ui/index.ts';
import { agoOf } from '../../words/index.ts';
import { Section } from '../parts/section.tsx';
import { CommentThread, NewComment } from './comments.tsx';
import { useNameOf } from './said.tsx';
import { turnId } from '../view.ts';
import type { Reviewing } from './use-review.ts';
import styles from './notes.module.css';

export interface ReviewPartProps {
  readonly reviewing: Reviewing;
  /** Places of the turns' moves in the log, in the order of the turns. */
  readonly moves: readonly number[];
  /** What is to be known where ratings were changed. */
  readonly aboutRatings?: ReactNode;
}

/** What was said about the attempt as a whole, what reviewers' ratings change, and who has looked at it. */
export function ReviewPart({ reviewing, moves, aboutRatings }: ReviewPartProps) {
  const [writing, setWriting] = useState(false);
  const { notes, person } = reviewing;
  const comments = notes.comments.filter(({ move }) => move === null);
  const close = () => setWriting(false);
  const intro =
    person === null
      ? 'Between you and your manager. What is said about one turn stands below that turn in the talk.'
      : `Between you and ${person}. What is said about one turn stands below that turn in the talk.`;
  return (
    <Section id="said" title="What was said about it" intro={intro}>
      <div className={styles.whole}>
        <TurnsWithWords notes={notes} moves={moves} />
        <Changed notes={notes} more={aboutRatings} />
        <CommentThread reviewing={reviewing} comments={comments} />
        {comments.length === 0 && !writing && (
          <p className={styles.soft}>Nothing about the whole of it yet.</p>
        )}
        {writing ? (
          <NewComment reviewing={reviewing} move={null} onDone={close} />
        ) : (
          <div className={styles.actions}>
            <Button icon={<MessageSquarePlus aria-hidden="true" />} onClick={() => setWriting(true)}>
              Comment on the whole of it
            </Button>
          </div>
        )}
        <Looks looks={notes.looks} person={person} />
      </div>
    </Section>
  );
}

/** Which turns something was said about, as links to them. */
function TurnsWithWords({
  notes,
  moves,
}: {
  readonly notes: ReviewNotes;
  readonly moves: readonly number[];
}) {
  const said = new Set(
    [...notes.comments, ...notes.contests, ...notes.overrides]
      .map(({ move }) => move)
      .filter((move) => move !== null),
  );
  const turns = moves.flatMap((move, place) => (said.has(move) ? [{ move, number: place + 1 }] : []));
  if (turns.length === 0) return null;
  return (
    <p className={styles.turns}>
      Something was said about{' '}
      {turns.map(({ move, number }, place) => (
        <span key={move}>
          {place > 0 && (place === turns.length - 1 ? ' and ' : ', ')}
          <a href={`#${turnId(move)}`}>turn {number}</a>
        </span>
      ))}
      .
    </p>
  );
}

interface ChangedProps {
  readonly notes: ReviewNotes;
  readonly more: ReactNode;
}

/** The skills of this one talk that a reviewer's rating moves, with both figures. */
function Changed({ notes: { skills }, more }: ChangedProps) {
  const changed = skills.filter(({ key, now }) => key.score !== now.score);
  if (changed.length === 0) return null;
  return (
    <div className={styles.changed}>
      <h3>With the ratings that were changed</h3>
      <dl>
        {changed.map(({ skill, key, now }) => (
          <div key={skill}>
            <dt>{SKILL_NAMES[skill].name} in this talk</dt>
            <dd>
              <BothLevels before={levelOf(key.score)} now={levelOf(now.score)} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>
        100 is the best line every time, 0 is guessing. One talk says little about a person. The outcome and
        the points given up are what happened, and stay.
      </p>
      {more && <p className={styles.soft}>{more}</p>}
    </div>
  );
}

function BothLevels({ before, now }: { readonly before: string; readonly now: string }) {
  if (before === now) return <>{before}, by the key and as it stands</>;
  return (
    <>
      {before} by the key, <b>{now}</b> as it stands
    </>
  );
}

function levelOf(score: number | null): string {
  if (score === null) return 'nothing to go by';
  return score <= 0 ? 'at or below guessing' : figure(Math.round(score));
}

interface LooksProps {
  readonly looks: ReviewNotes['looks'];
  readonly person: string | null;
}

function Looks({ looks, person }: LooksProps) {
  return (
    <div className={styles.looks}>
      <h3>
        <Eye aria-hidden="true" /> Who opened it
      </h3>
      {looks.length === 0 ? (
        <p className={styles.soft}>Nobody but you.</p>
      ) : (
        <ul>
          {looks.map((look) => (
            <li key={`${look.by.id} ${look.at}`}>
              <Look look={look} />
            </li>
          ))}
        </ul>
      )}
      {person !== null && <p className={styles.soft}>{person} sees this list too.</p>}
    </div>
  );
}

function Look({ look: { by, at } }: { readonly look: ReviewNotes['looks'][number] }) {
  const name = useNameOf(by);
  return (
    <>
      {name}, <time dateTime={at}>{agoOf(at)}</time>
    </>
  );
}
