import { Phone, Play } from 'lucide-react';
import { addressOf } from '../../../addresses/index.ts';
import type { Scenario } from '#dialogue';
import { Button, ButtonLink, Face } from '../../../ui/index.ts';
import styles from './arrival.module.css';

export interface ArrivalProps {
  readonly scenario: Scenario;
  /** The play was left in the middle and is taken up again. */
  readonly comesBack: boolean;
  readonly onBegin: () => void;
}

/** Between the brief and the first word: a phone that rings, or the way back into a talk. */
export function Arrival({ scenario, comesBack, onBegin }: ArrivalProps) {
  const { customer, brief } = scenario;
  return (
    <section
      className={styles.arrival}

      aria-label={comesBack ? 'Take it up again' : 'Incoming call'}
    >
      <div className={styles.picture}>
        <Face face={customer.face} mood={{ tension: 3, trust: 5, ground: 6 }} size="100%" reducedMotion />
      </div>
      <div>
        <p className={styles.kicker}>{comesBack ? 'Where you stopped' : 'Incoming call'}</p>
        <h2>{customer.name}</h2>
        {customer.role && <p className={styles.role}>{customer.role}</p>}
      </div>
      <p className={styles.goal}>{brief.goal}</p>
      <div className={styles.buttons}>
        <Button
          look="primary"
          size="l"
          icon={comesBack ? <Play aria-hidden="true" /> : <Phone aria-hidden="true" />}
          onClick={onBegin}
        >
          {comesBack ? 'Go on' : 'Answer'}
        </Button>
        <ButtonLink to={addressOf('library')} look="quiet" size="l">
          Not now
        </ButtonLink>
      </div>
    </section>
  );
}
