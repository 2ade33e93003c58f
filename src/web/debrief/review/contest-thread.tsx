import { Check, Reply, Split } from 'lucide-react';
import { useState } from 'react';
import type { Contest, ContestState } from '#protocol';
import { Button, Chip } from '../../ui/index.ts';
import { Said } from './said.tsx';
import type { Reviewing } from './use-review.ts';
import { WordsForm } from './words-form.tsx';
import styles from './notes.module.css';

const STATE_WORDS: Readonly<Record<ContestState, string>> = {
  open: 'Waiting for an answer',
  answered: 'Answered, still open',
  resolved: 'Settled',
};

interface ContestThreadProps {
  readonly reviewing: Reviewing;
  readonly contest: Contest;
}

/** A turn that the trainee sees differently: both views, and how it stands between them. */
export function ContestThread({ reviewing, contest }: ContestThreadProps) {
  const { by, at, text, state, answers, id } = contest;
  const [writing, setWriting] = useState<'answered' | 'resolved' | null>(null);
  const close = () => setWriting(null);
  const canAnswer = reviewing.relation === 'team' && state !== 'resolved';
  return (
    <section className={styles.contest} aria-label="Seen differently" data-state={state}>
      <Said
        by={by}
        at={at}
        text={text}
        what={
          <Chip tone={state === 'open' ? 'warn' : 'plain'} icon={<Split aria-hidden="true" />}>
            Seen differently · {STATE_WORDS[state]}
          </Chip>
        }
      />
      {answers.length > 0 && (
        <ol className={styles.answers} aria-label="Answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <Said
                by={answer.by}
                at={answer.at}
                text={answer.text}
                what={answer.state === 'resolved' && <Chip tone="good">Settled it</Chip>}
              />
            </li>
          ))}
        </ol>
      )}
      {writing && (
        <WordsForm
          label={writing === 'resolved' ? 'How it is settled' : 'Your answer'}
          hint="Both views stay where they are. To change a rating, use “Rate it otherwise”."
          send={writing === 'resolved' ? 'Settle it' : 'Answer'}
          onSend={async (words) => {
            await reviewing.actions.answerContest(id, { state: writing, text: words });
            close();
          }}
          onCancel={close}
        />
      )}
      {canAnswer && writing === null && (
        <div className={styles.actions}>
          <Button icon={<Reply aria-hidden="true" />} onClick={() => setWriting('answered')}>
            Answer
          </Button>
          <Button icon={<Check aria-hidden="true" />} onClick={() => setWriting('resolved')}>
            Settle it
          </Button>
        </div>
      )}
    </section>
  );
}
