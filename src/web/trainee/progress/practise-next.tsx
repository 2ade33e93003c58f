import { ArrowRight } from 'lucide-react';
import { skillOf } from '#base';
import type { PracticePlan } from '#report';
import { addressOf } from '../../addresses/index.ts';
import { Chip, Row, Rows } from '../../ui/index.ts';
import { dayName } from '../names.ts';
import styles from './progress.module.css';

/** More than a few at a time is no plan. */
const AT_A_TIME = 3;

/** What would have paid most in the conversations so far, with the day on which to come back to it. */
export function PractiseNext({ practice }: { readonly practice: readonly PracticePlan[] }) {
  if (practice.length === 0) return null;
  return (
    <section aria-labelledby="practise">
      <h2 id="practise">Practise next</h2>
      <Rows>
        {practice.slice(0, AT_A_TIME).map(({ note, behaviour, due, now }) => (
          <Row
            key={behaviour}
            to={`${addressOf('library')}?skill=${skillOf(behaviour)}`}
            title={note.name}
            about={note.means}
            marks={
              <>
                <Chip tone={now ? 'accent' : 'plain'}>{now ? 'Due now' : `From ${dayName(due)}`}</Chip>
                <span className={styles.go}>
                  Find a conversation <ArrowRight aria-hidden="true" />
                </span>
              </>
            }
          />
        ))}
      </Rows>
    </section>
  );
}
