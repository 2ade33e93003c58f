import { MessageSquarePlus, Split } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/index.ts';
import { CommentThread, NewComment } from './comments.tsx';
import { ContestThread } from './contest-thread.tsx';
import { OverrideLayers } from './override-layers.tsx';
import type { Reviewing } from './use-review.ts';
import { WordsForm } from './words-form.tsx';
import styles from './notes.module.css';

export interface TurnNotesProps {
  readonly reviewing: Reviewing;
  /** Place of the turn's move in the log. */
  readonly move: number;
  /** Number of the turn, as it is shown. */
  readonly number: number;
  /** More that can be done here. */
  readonly more?: ReactNode;
}

/** Everything that was said about one turn, and what can be said to it. */
export function TurnNotes({ reviewing, move, number, more }: TurnNotesProps) {
  const [writing, setWriting] = useState<'comment' | 'contest' | null>(null);
  const { notes, relation, actions } = reviewing;
  const close = () => setWriting(null);
  const contests = notes.contests.filter((contest) => contest.move === move);
  const layers = notes.overrides.filter((layer) => layer.move === move);
  const comments = notes.comments.filter((comment) => comment.move === move);
  const open = contests.some(({ state }) => state !== 'resolved');
  const turn = <span className="visually-hidden">, turn {number}</span>;
  return (
    <div className={styles.notes}>
      <OverrideLayers reviewing={reviewing} layers={layers} />
      {contests.map((contest) => (
        <ContestThread key={contest.id} reviewing={reviewing} contest={contest} />
      ))}
      <CommentThread reviewing={reviewing} comments={comments} />
      {writing === 'comment' && <NewComment reviewing={reviewing} move={move} onDone={close} />}
      {writing === 'contest' && (
        <WordsForm
          label="How do you see it?"
          hint="Your manager reads this and answers. The score stays beside your view; neither replaces the other."
          send="Say so"
          onSend={async (text) => {
            await actions.contest({ move, text });
            close();
          }}
          onCancel={close}
        />
      )}
      {writing === null && (
        <div className={styles.actions}>
          <Button
            look="quiet"
            icon={<MessageSquarePlus aria-hidden="true" />}
            onClick={() => setWriting('comment')}
          >
            Comment{turn}
          </Button>
          {relation === 'own' && !open && (
            <Button look="quiet" icon={<Split aria-hidden="true" />} onClick={() => setWriting('contest')}>
              I see it differently{turn}
            </Button>
          )}
          {more}
        </div>
      )}
    </div>
  );
}
