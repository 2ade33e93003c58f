import { skillOf } from '#base';
import { CalendarDays } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { addressOf } from '../../../addresses/index.ts';
import { Section } from '../../../debrief/index.ts';
import type { View } from '../../../debrief/index.ts';
import { ButtonLink, Card } from '../../../ui/index.ts';
import { dayName } from '../../names.ts';
import styles from './next.module.css';

/** Fetched ahead while the talk goes on; without a connection the library has to do. */
const NextOnPath = lazy(() =>
  import('../../../path/index.ts')
    .then(({ nextAfterReport }) => nextAfterReport())
    .catch(() => ({ default: Otherwise })),
);
const Otherwise = ({ otherwise }: { readonly otherwise: ReactNode }) => otherwise;

/** One thing to practise, with its day, and the way on: where the path goes on, or any conversation that fits. */
export function Next({ report: { practice, practiceSentence } }: View) {
  const fitting = practice ? `?skill=${skillOf(practice.behaviour)}` : '';
  const anywhere = <ButtonLink to={addressOf('library') + fitting}>Find a conversation</ButtonLink>;
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
            <Suspense fallback={anywhere}>
              <NextOnPath otherwise={anywhere} />
            </Suspense>
          </p>
        </div>
      </Card>
    </Section>
  );
}
