import type { ReactNode } from 'react';
import { isArchetype, isBehaviour } from './entries.ts';
import type { EntryId } from './entries.ts';
import { BehaviourBody } from './behaviour-body.tsx';
import { CounterfeitBody } from './counterfeit-body.tsx';
import { CustomerBody } from './customer-body.tsx';
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
      {isArchetype(id) ? (
        <CustomerBody id={id} />
      ) : isBehaviour(id) ? (
        <BehaviourBody id={id} />
      ) : (
        <CounterfeitBody id={id} />
      )}
      {children}
    </div>
  );
}
