import { NAME_LIMIT } from '#protocol';
import type { ScenarioCard } from '#protocol';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { useMe } from '../../api/index.ts';
import { usePreferences } from '../../preferences/index.ts';
import { Button, Face, PageTitle, TextField } from '../../ui/index.ts';
import styles from './hero.module.css';

/** Three customers, three moods: what one is going to meet. */
const MOODS = [
  { tension: 8, trust: 2, ground: 5 },
  { tension: 4, trust: 5, ground: 5 },
  { tension: 2, trust: 8, ground: 6 },
] as const;

export interface HeroProps {
  /** Easiest first; the first is where a beginner starts. Empty while the library is on its way. */
  readonly scenarios: readonly ScenarioCard[];
}

/** The first visit: what this is, and one way in. */
export function Hero({ scenarios }: HeroProps) {
  const [, go] = useLocation();
  const [{ name }, set] = usePreferences();
  const { person } = useMe();
  const [typed, setTyped] = useState(name ?? '');
  const first = scenarios[0];
  return (
    <section className={styles.hero}>
      <div className={styles.words}>
        <PageTitle title="Practise" className={styles.title}>
          Stay kind.
          <br />
          Hold the line.
        </PageTitle>
        <p className={styles.lead}>
          Rehearse difficult customers with someone who answers back. They react to what you say, they may
          walk away, and afterwards you see which of your words turned it.
        </p>
        <form
          className={styles.start}
          onSubmit={(event) => {
            event.preventDefault();
            if (!first) return;
            if (!person) set({ name: typed.trim() || null });
            go(addressOf('scenario', first.id));
          }}
        >
          {!person && (
            <TextField
              label="What should we call you?"
              placeholder="Your name, or leave it empty"
              autoComplete="given-name"
              maxLength={NAME_LIMIT}
              value={typed}
              onChange={setTyped}
            />
          )}
          <Button type="submit" look="primary" size="l" disabled={!first}>
            Start your first conversation
          </Button>
        </form>
        <p className={styles.path}>
          <Link to={addressOf('path')}>Or see the whole path, and where to begin</Link>
        </p>
      </div>
      <figure className={styles.scene}>
        <figcaption className="visually-hidden">What a conversation sounds like:</figcaption>
        <p className={styles.theirs}>I am not hanging up without one more month free.</p>
        <p className={styles.yours}>
          A free month I cannot give. Nine less every month I can, and you lose nothing that you use.
        </p>
        <div className={styles.people} aria-hidden="true">
          {peopleOf(scenarios).map((card, i) => (
            <Face
              key={card.id}
              face={card.customer.face}
              mood={MOODS[i] ?? MOODS[1]}
              size="var(--person)"
              frame="bust"
              reducedMotion
            />
          ))}
        </div>
      </figure>
    </section>
  );
}

/** Three people who do not look alike, as far as the library has them. */
function peopleOf(scenarios: readonly ScenarioCard[]): readonly ScenarioCard[] {
  const seen = new Set<string>();
  const different = scenarios.filter(({ customer: { face } }) => {
    const look = `${face.skin}.${face.hair}`;
    return !seen.has(look) && seen.add(look);
  });
  return different.slice(0, 3);
}
