import { COUNTERFEIT_NAMES } from '#report';
import type { CounterfeitHistory, Habit } from '#report';
import { addressOf } from '../../addresses/index.ts';
import { Chip, Row, Rows } from '../../ui/index.ts';

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
      <Rows>
        {habits.slice(0, SHOWN).map(({ counterfeit, habit, sentence }) => (
          <Row
            key={counterfeit}
            to={addressOf('guideEntry', counterfeit)}
            title={COUNTERFEIT_NAMES[counterfeit].name}
            about={sentence}
            marks={<Chip tone={habit === 'dropped' ? 'good' : 'plain'}>{WORDS[habit]}</Chip>}
          />
        ))}
      </Rows>
    </section>
  );
}
