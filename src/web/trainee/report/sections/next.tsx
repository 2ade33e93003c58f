import { skillOf } from '#base';
import { CalendarDays } from 'lucide-react';
import { addressOf } from '../../../addresses/index.ts';
import { Section } from '../../../debrief/index.ts';
import type { View } from '../../../debrief/index.ts';
import { ButtonLink, Card } from '../../../ui/index.ts';
import { dayName } from '../../names.ts';
import styles from './next.module.css';

/** One thing to practise, with its day. */
export function Next({ report: { practice, practiceSentence } }: View) {
  return (
    <Section id="next" title="Practise next">
      <Card>
        <div className={styles.next}>
          <CalendarDays aria-hidden="true" />
          <div>
            {practice ? (
              <>
                <h3>{practice.name}</h3>
                <p>{practice.means}</p>
                <p className={styles.soft}>
                  In another conversation, {practice.due ? `from ${dayName(practice.due)} on` : 'soon'}: what
                  comes back after a pause stays.
                </p>
              </>
            ) : (
              <p>{practiceSentence}</p>
            )}
          </div>
          <p className={styles.go}>
            <ButtonLink
              to={
                practice
                  ? `${addressOf('library')}?skill=${skillOf(practice.behaviour)}`
                  : addressOf('library')
              }
            >
              Find a conversation
            </ButtonLink>
          </p>
        </div>
      </Card>
    </Section>
  );
}
