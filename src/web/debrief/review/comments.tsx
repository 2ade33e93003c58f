import { Reply } from 'lucide-react';
import { useState } from 'react';
import type { ReviewComment } from '#protocol';
import { Button } from '../../ui/index.ts';
import { Said } from './said.tsx';
import type { Reviewing } from './use-review.ts';
import { WordsForm } from './words-form.tsx';
import styles from './notes.module.css';

interface CommentThreadProps {
  readonly reviewing: Reviewing;
  /** Of one turn, or of the whole, oldest first. */
  readonly comments: readonly ReviewComment[];
}

/** Comments, each with the answers to it. */
export function CommentThread({ reviewing, comments }: CommentThreadProps) {
  const roots = comments.filter((comment) => rootOf(comment, comments) === comment);
  if (roots.length === 0) return null;
  return (
    <ol className={styles.thread} aria-label="Comments">
      {roots.map((root) => (
        <li key={root.id}>
          <Conversation
            reviewing={reviewing}
            root={root}
            answers={comments.filter((one) => one !== root && rootOf(one, comments) === root)}
          />
        </li>
      ))}
    </ol>
  );
}

/** The comment with which the conversation began that this one belongs to. */
function rootOf(comment: ReviewComment, all: readonly ReviewComment[]): ReviewComment {
  const before = all.find(({ id }) => id === comment.answers);
  return before ? rootOf(before, all) : comment;
}

interface ConversationProps {
  readonly reviewing: Reviewing;
  readonly root: ReviewComment;
  readonly answers: readonly ReviewComment[];
}

function Conversation({ reviewing, root, answers }: ConversationProps) {
  const [answering, setAnswering] = useState(false);
  const close = () => setAnswering(false);
  return (
    <>
      <Said by={root.by} at={root.at} text={root.text} />
      {answers.length > 0 && (
        <ol className={styles.answers} aria-label="Answers">
          {answers.map(({ id, by, at, text }) => (
            <li key={id}>
              <Said by={by} at={at} text={text} />
            </li>
          ))}
        </ol>
      )}
      {answering ? (
        <NewComment reviewing={reviewing} move={root.move} answers={root.id} onDone={close} />
      ) : (
        <div className={styles.actions}>
          <Button look="quiet" icon={<Reply aria-hidden="true" />} onClick={() => setAnswering(true)}>
            Answer
          </Button>
        </div>
      )}
    </>
  );
}

interface NewCommentProps {
  readonly reviewing: Reviewing;
  /** Null for the attempt as a whole. */
  readonly move: number | null;
  readonly answers?: string;
  readonly onDone: () => void;
}

/** Where a comment or an answer is written. */
export function NewComment({ reviewing: { person, actions }, move, answers, onDone }: NewCommentProps) {
  const reader = person ?? 'your manager';
  return (
    <WordsForm
      label={answers === undefined ? 'Your comment' : 'Your answer'}
      hint={`Seen by ${reader} and by you${person === null ? '' : ', and by whoever else manages them'}.`}
      send={answers === undefined ? 'Comment' : 'Answer'}
      onSend={async (text) => {
        await actions.comment({ move, text, ...(answers !== undefined && { answers }) });
        onDone();
      }}
      onCancel={onDone}
    />
  );
}
