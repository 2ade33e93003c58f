import type { ScenarioCard } from '#protocol';
import { BEHAVIOUR_NAMES } from '#report';
import type { StageView, TalkState } from '#report';
import { Check } from 'lucide-react';
import { Link } from 'wouter';
import { addressOf } from '../addresses/index.ts';
import { Button, Chip, classes } from '../ui/index.ts';
import {
  aboutMinutes,
  aboutTalk,
  conversations,
  dayOf,
  minutesFor,
  STATE_NAMES,
  STATE_TONES,
} from './words.ts';
import styles from './path.module.css';

export interface StageCardProps {
  readonly stage: StageView;
  /** Counted from 1. */
  readonly number: number;
  readonly cards: ReadonlyMap<string, ScenarioCard>;
  /** Begins with this stage after all; left out where that changes nothing. */
  readonly onBegin?: () => void;
}

/** One stage: where one stands with it, what it is about, and who waits in it. */
export function StageCard({ stage, number, cards, onBegin }: StageCardProps) {
  const { id, title, about, state, talks } = stage;
  const met = talks.filter((talk) => talk.state === 'met').length;
  const done = state === 'done' || state === 'again';
  return (
    <li className={classes(styles.stage, state === 'now' && styles.here)}>
      <span className={classes(styles.mark, done && styles.marked)} aria-hidden="true">
        {done ? <Check /> : number}
      </span>
      <section aria-labelledby={`stage-${id}`} className={styles.body}>
        <header className={styles.head}>
          <h2 id={`stage-${id}`}>{title}</h2>
          <Chip tone={STATE_TONES[state]}>{STATE_NAMES[state]}</Chip>
        </header>
        <p>{about}</p>
        <ComesBack stage={stage} />
        {onBegin && (
          <p>
            <Button onClick={onBegin}>Begin here instead</Button>
          </p>
        )}
        <details open={state === 'now'}>
          <summary>
            {met > 0 && !done ? `${met} of ${conversations(talks.length)}` : conversations(talks.length)},{' '}
            {aboutMinutes(minutesFor([stage], cards))}
          </summary>
          <ol className={styles.talks}>
            {talks.map((talk) => (
              <Talk key={talk.scenario} card={cards.get(talk.scenario)} state={talk.state} />
            ))}
          </ol>
        </details>
      </section>
    </li>
  );
}

function ComesBack({ stage: { due, comesBack, state } }: { readonly stage: StageView }) {
  if (due.length > 0) {
    const names = due.slice(0, 3).map((behaviour) => `“${BEHAVIOUR_NAMES[behaviour].name}”`);
    return <p className={styles.due}>Due again from here: {names.join(', ')}.</p>;
  }
  if (!comesBack || state === 'later') return null;
  return <p className={styles.soft}>Something from here comes back on {dayOf(comesBack)}.</p>;
}

const TALK_WORDS: Readonly<Record<TalkState, string | null>> = {
  met: 'Met',
  next: 'Next',
  open: null,
};

function Talk({ card, state }: { readonly card: ScenarioCard | undefined; readonly state: TalkState }) {
  if (!card) return null;
  const word = TALK_WORDS[state];
  return (
    <li className={styles.talk}>
      <span className={styles.title}>
        <Link to={addressOf('scenario', card.id)}>{card.title}</Link>
        {word && <Chip tone={state === 'next' ? 'accent' : 'plain'}>{word}</Chip>}
      </span>
      <span className={styles.soft}>{aboutTalk(card)}</span>
    </li>
  );
}
