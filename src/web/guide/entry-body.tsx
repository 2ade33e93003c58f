import type { ReactNode } from 'react';
import { isArchetype, isBehaviour, isSituation, LETTING_GO } from './entries.ts';
import type { EntryId } from './entries.ts';
import { BehaviourBody } from './behaviour-body.tsx';
import { CounterfeitBody } from './counterfeit-body.tsx';
import { CustomerBody } from './customer-body.tsx';
import { LettingGoBody } from './letting-go-body.tsx';
import { SituationBody } from './situation-body.tsx';
import styles from './guide.module.css';

export interface EntryBodyProps {
  readonly id: EntryId;
  /** What comes last on a page. */
  readonly children?: ReactNode;
}

/** All that the guide says of an entry, below its name. */
export function EntryBody({ id, children }: EntryBodyProps) {
  return (
    <div className={styles.body}>
      {bodyOf(id)}
      {children}
    </div>
  );
}

function bodyOf(id: EntryId): ReactNode {
  if (isArchetype(id)) return <CustomerBody id={id} />;
  if (isSituation(id)) return <SituationBody id={id} />;
  if (id === LETTING_GO) return <LettingGoBody />;
  return isBehaviour(id) ? <BehaviourBody id={id} /> : <CounterfeitBody id={id} />;
}
