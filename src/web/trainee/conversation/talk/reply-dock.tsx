import { FastForward, Hourglass, Lightbulb } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Move } from '#dialogue';
import { Button } from '../../../ui/index.ts';
import type { Offer, Sending } from '../live/conversation.ts';
import { PatienceRing } from './patience-ring.tsx';
import { SendingAnswer } from './sending-answer.tsx';
import styles from './reply-dock.module.css';

/** A nudge that can be asked for, and is shown once it has been. */
export interface Hint {
  readonly text: ReactNode;
  readonly asked: boolean;
  readonly ask: () => void;
}

export interface ReplyDockProps {
  /** The replies in the order in which this play shows them; none while it is not the trainee's turn. */
  readonly replies: readonly Offer[];
  /** What saying nothing is called here. */
  readonly silence: string;
  /** Milliseconds of patience that run now, to be shown; null where nothing runs or nobody is to see it. */
  readonly patience: number | null;
  /** What the customer is doing instead; said while there are no replies. */
  readonly busy: string;
  /** What was answered, while it is on its way; null where nothing is. */
  readonly sending: Sending | null;
  readonly keys: boolean;
  readonly hint: Hint | null;
  readonly onMove: (move: Move) => void;
  readonly onHurry: () => void;
}

/** Where the trainee answers. It keeps its place, so that nothing moves under a finger. */
export function ReplyDock(props: ReplyDockProps) {
  const { replies, busy, sending, onHurry } = props;
  const dock = useRef<HTMLElement>(null);
  const had = useRef(false);
  const has = replies.length > 0;
  // A reply that was pressed is gone with its turn. The focus stays with the dock, not with nobody.
  useEffect(() => {
    if (had.current && !has && document.activeElement === document.body)
      dock.current?.focus({ preventScroll: true });
    had.current = has;
  }, [has]);
  return (
    <section className={styles.dock} ref={dock} tabIndex={-1} aria-label="Your reply">
      {has && <Choices {...props} />}
      {!has && sending !== null && <SendingAnswer {...sending} />}
      {!has && sending === null && (
        <div className={styles.waiting}>
          <p>{busy}</p>
          <Button look="quiet" icon={<FastForward aria-hidden="true" />} onClick={onHurry}>
            Skip ahead
          </Button>
        </div>
      )}
    </section>
  );
}

function Choices({ replies, silence, patience, keys, hint, onMove }: ReplyDockProps) {
  return (
    <>
      <div className={styles.head}>
        <h2>Your reply</h2>
        {patience !== null && <PatienceRing milliseconds={patience} />}
        {hint && (
          <Button
            look="quiet"
            icon={<Lightbulb aria-hidden="true" />}
            aria-pressed={hint.asked}
            onClick={hint.ask}
          >
            Hint
          </Button>
        )}
      </div>
      {hint?.asked && <output className={styles.hint}>{hint.text}</output>}
      <ol className={styles.replies} data-count={replies.length}>
        {replies.map((offer, place) => (
          <li key={offer.id}>
            <button
              type="button"
              className={styles.reply}
              aria-keyshortcuts={keys ? String(place + 1) : undefined}
              onClick={() => onMove({ do: 'reply', id: offer.id })}
            >
              <kbd aria-hidden="true">{place + 1}</kbd>
              <span>{offer.text}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.silence}
          aria-keyshortcuts={keys ? '0' : undefined}
          onClick={() => onMove({ do: 'silence' })}
        >
          <Hourglass aria-hidden="true" /> {silence}
        </button>
        {keys && (
          <p className={styles.help}>
            Keys <kbd>1</kbd> to <kbd>{replies.length}</kbd>, <kbd>0</kbd> to say nothing
          </p>
        )}
      </div>
    </>
  );
}
