import { Clock3, FileText, Lightbulb, Undo2 } from 'lucide-react';
import { waitInWords } from '../calendar.ts';
import { LABEL_WORDS } from '../coach/label-words.ts';
import type { Judgement } from '../coach/judge.ts';
import type { Setting } from '../live/conversation.ts';
import type { Entry } from '../live/entry.ts';
import styles from './entry-parts.module.css';

/** What is no words of anybody: time that passed, a card, something learnt. Null for what is not to be seen. */
export function EntryNote({ entry, scenario }: { readonly entry: Entry; readonly scenario: Setting }) {
  const { channel, cards, facts } = scenario;
  switch (entry.kind) {
    case 'wait':
      return (
        <span className={styles.note}>
          <Clock3 aria-hidden="true" /> {waitInWords(channel, entry)}
        </span>
      );
    case 'open':
      return (
        <span className={styles.note}>
          <FileText aria-hidden="true" /> You looked at {cards.find(({ id }) => id === entry.name)?.title}
        </span>
      );
    case 'learn':
      return (
        <span className={styles.note}>
          <Lightbulb aria-hidden="true" /> You now know: {facts.find(({ id }) => id === entry.name)?.text}
        </span>
      );
    default:
      return null;
  }
}

/** How a move landed, in the coach's word for it. */
export function LabelChip({ judgement }: { readonly judgement: Judgement | undefined }) {
  if (!judgement) return null;
  return (
    <span className={styles.label} data-label={judgement.label}>
      {LABEL_WORDS[judgement.label]}
    </span>
  );
}

/** Another play from just before this line. */
export function TryFromHere({
  move,
  onTryFrom,
}: {
  readonly move: number;
  readonly onTryFrom: ((move: number) => void) | null;
}) {
  if (!onTryFrom || move < 0) return null;
  return (
    <button type="button" className={styles.again} onClick={() => onTryFrom(move)}>
      <Undo2 aria-hidden="true" /> Try from here
    </button>
  );
}
