import { Dumbbell } from 'lucide-react';
import type { PersonReview } from '#protocol';
import { Card } from '../../ui/index.ts';
import styles from './person.module.css';

/** The one thing to practise next, and why. */
export function WhatNext({ review: { next, person } }: { readonly review: PersonReview }) {
  return (
    <section aria-labelledby="next-step">
      <h2 id="next-step">What next</h2>
      <Card>
        <div className={styles.next}>
          <Dumbbell aria-hidden="true" />
          {next ? (
            <div>
              <h3>{next.name}</h3>
              <p>{next.means}</p>
              <p className={styles.soft}>
                {next.sentence && `${next.sentence} `}Best in a conversation that {person.name} does not know
                yet.
              </p>
            </div>
          ) : (
            <p>Nothing in particular. Give {person.name} a kind of customer that is new to them.</p>
          )}
        </div>
      </Card>
    </section>
  );
}
