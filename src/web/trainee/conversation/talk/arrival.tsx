import { Phone, Play } from 'lucide-react';
import { addressOf } from '../../../addresses/index.ts';
import { Button, ButtonLink, Face } from '../../../ui/index.ts';
import type { Setting } from '../live/conversation.ts';
import styles from './arrival.module.css';

export interface ArrivalProps {
  readonly scenario: Setting;
  /** A phone that rings, a play that was left in the middle, or one that begins in the middle of another. */
  readonly how: 'rings' | 'comes-back' | 'from-here';
  readonly onBegin: () => void;
  /** What leaving does instead of going back to the library. */
  readonly onLeave: (() => void) | null;
}

const KICKERS = {
  rings: 'Incoming call',
  'comes-back': 'Where you stopped',
  'from-here': 'From this line on',
} as const;

/** Between the brief and the first word: a phone that rings, or the way back into a talk. */
export function Arrival({ scenario, how, onBegin, onLeave }: ArrivalProps) {
  const { customer, brief } = scenario;
  return (
    <section
      className={styles.arrival}

      aria-label={KICKERS[how]}
    >
      <div className={styles.picture}>
        <Face face={customer.face} mood={{ tension: 3, trust: 5, ground: 6 }} size="100%" reducedMotion />
      </div>
      <div>
        <p className={styles.kicker}>{KICKERS[how]}</p>
        <h2>{customer.name}</h2>
        {customer.role && <p className={styles.role}>{customer.role}</p>}
      </div>
      <p className={styles.goal}>{brief.goal}</p>
      <div className={styles.buttons}>
        <Button
          look="primary"
          size="l"
          icon={how === 'rings' ? <Phone aria-hidden="true" /> : <Play aria-hidden="true" />}
          onClick={onBegin}
        >
          {how === 'rings' ? 'Answer' : 'Go on'}
        </Button>
        {onLeave ? (
          <Button look="quiet" size="l" onClick={onLeave}>
            Not now
          </Button>
        ) : (
          <ButtonLink to={addressOf('library')} look="quiet" size="l">
            Not now
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
