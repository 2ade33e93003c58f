import { Ban, BookOpenCheck, Check, ChevronDown, CornerUpRight, FolderOpen, Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Fact } from '#dialogue';
import type { DeskCard as Card } from '../live/conversation.ts';
import styles from './desk.module.css';

export interface DeskProps {
  readonly cards: readonly Card[];
  readonly facts: readonly Fact[];
  /** Ids of the facts that are known by now. */
  readonly learnt: readonly string[];
  /** Ids of the cards that are unfolded. */
  readonly open: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** What can be looked up while talking, and what has been found out so far. */
export function Desk({ cards, facts, learnt, open, onToggle }: DeskProps) {
  const known = facts.filter(({ id }) => learnt.includes(id));
  return (
    <div className={styles.desk}>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <li key={card.id}>
            <DeskCard card={card} open={open.has(card.id)} onToggle={() => onToggle(card.id)} />
          </li>
        ))}
      </ul>
      {known.length > 0 && (
        <section className={styles.facts}>
          <h3>What you found out</h3>
          <ul>
            {known.map(({ id, text }) => (
              <li key={id}>
                <Lightbulb aria-hidden="true" /> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function DeskCard({
  card,
  open,
  onToggle,
}: {
  readonly card: Card;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const Icon = card.kind === 'record' ? FolderOpen : BookOpenCheck;
  return (
    <div className={styles.card}>
      <button type="button" aria-expanded={open} onClick={onToggle}>
        <Icon aria-hidden="true" />
        <span>
          {card.title}
          <small>{card.kind === 'record' ? 'Record' : 'Policy'}</small>
        </span>
        <ChevronDown aria-hidden="true" className={styles.fold} />
      </button>
      {open && (
        <div className={styles.inside}>
          <p>{card.text ?? 'One moment'}</p>
          <Rules title="You may" rules={card.may} icon={<Check aria-hidden="true" />} look="may" />
          <Rules
            title="Refer"
            rules={card.mustRefer}
            icon={<CornerUpRight aria-hidden="true" />}
            look="refer"
          />
          <Rules title="You may not" rules={card.mayNot} icon={<Ban aria-hidden="true" />} look="not" />
        </div>
      )}
    </div>
  );
}

interface RulesProps {
  readonly title: string;
  readonly rules: readonly string[];
  readonly icon: ReactNode;
  readonly look: 'may' | 'refer' | 'not';
}

function Rules({ title, rules, icon, look }: RulesProps) {
  if (rules.length === 0) return null;
  return (
    <div className={styles.rules} data-look={look}>
      <h4>{title}</h4>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>
            {icon} {rule}
          </li>
        ))}
      </ul>
    </div>
  );
}
