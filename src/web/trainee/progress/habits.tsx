import { COUNTERFEIT_NAMES } from '#report';
import type { CounterfeitHistory, Habit } from '#report';
import { Chip } from '../../ui/index.ts';
import styles from './progress.module.css';

const SHOWN = 5;
const WORDS: Readonly<Record<Habit, string>> = {
  'still-there': 'Still there',
  new: 'Once',
  rarer: 'Rarer',
  dropped: 'Dropped',
};

/** Weaker replies that came up more than they should, and those that are gone. */
export function Habits({ habits }: { readonly habits: readonly CounterfeitHistory[] }) {
  if (habits.length === 0) return null;
  return (
    <section aria-labelledby="habits">
      <h2 id="habits">Habits</h2>
      <ul className={styles.rows}>
        {habits.slice(0, SHOWN).map(({ counterfeit, habit, sentence }) => (
          <li key={counterfeit} className={styles.row}>
            <div>
              <h3>
                {COUNTERFEIT_NAMES[counterfeit].name}{' '}
                <Chip tone={habit === 'dropped' ? 'good' : 'plain'}>{WORDS[habit]}</Chip>
              </h3>
              <p className={styles.soft}>{sentence}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
