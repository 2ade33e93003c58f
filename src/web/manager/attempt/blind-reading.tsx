import { Check } from 'lucide-react';
import { useState } from 'react';
import type { ReviewNotes } from '#protocol';
import type { Scenario } from '#dialogue';
import { SKILL_NAMES } from '#report';
import type { Report } from '#report';
import { ratingInShort, ratingInWords, Transcript, useSending } from '../../debrief/index.ts';
import type { Reviewing, View } from '../../debrief/index.ts';
import { Button, Card, Slider } from '../../ui/index.ts';
import { agreements, HowFarAgreed } from './how-far-agreed.tsx';
import styles from './attempt.module.css';

interface BlindReadingProps {
  readonly reviewing: Reviewing;
  readonly report: Report;
  readonly scenario: Scenario;
  readonly onDone: () => void;
}

/** The talk without any verdict, to rate it by oneself: how far two people agree says how far ratings can be trusted. */
export function BlindReading({ reviewing, report, scenario, onDone }: BlindReadingProps) {
  const { ratings, readings } = reviewing.notes;
  const left = ratings.filter(({ move, skill }) => ownOf(readings, { move, skill }) === null).length;
  const view: View = {
    report,
    scenario,
    earlier: null,
    kind: 'first',
    tryFrom: null,
    person: reviewing.person,
    blind: true,
    beside: ({ move }) => (
      <ul className={styles.marks}>
        {ratings
          .filter((rating) => rating.move === move)
          .map(({ skill }) => (
            <li key={skill}>
              <Mark reviewing={reviewing} place={{ move, skill }} />
            </li>
          ))}
      </ul>
    ),
  };
  return (
    <div className={styles.blind}>
      <Card look="sunk">
        <div className={styles.blindHead}>
          <p>
            Here is the talk without any verdict. Rate each reply as you see it, before you look at the key or
            at what somebody else gave. It changes no score: where two managers rated the same replies, it
            shows how far ratings can be trusted.
          </p>
          <p className={styles.soft}>
            {left === 0 ? 'You have rated everything here.' : `${left} left in this talk.`} <HowFarAgreed />
          </p>
          <Button onClick={onDone}>Back to the review</Button>
        </div>
      </Card>
      <Transcript {...view} />
    </div>
  );
}

type Place = Pick<ReviewNotes['ratings'][number], 'move' | 'skill'>;

const ownOf = (readings: ReviewNotes['readings'], { move, skill }: Place): number | null =>
  readings.find((one) => one.move === move && one.skill === skill)?.own ?? null;

function Mark({ reviewing, place }: { readonly reviewing: Reviewing; readonly place: Place }) {
  const { notes, actions } = reviewing;
  const own = ownOf(notes.readings, place);
  const [value, setValue] = useState(0);
  const { busy, error, run } = useSending();
  const name = SKILL_NAMES[place.skill].name;
  if (own !== null) return <Given notes={notes} place={place} own={own} />;
  const keep = () =>
    void run(async () => {
      await actions.read({ ...place, value });
      agreements.stale('');
    });
  return (
    <div className={styles.mark}>
      <Slider
        label={name}
        value={value}
        min={-2}
        max={2}
        step={0.5}
        say={ratingInWords}
        onChange={setValue}
      />
      <Button busy={busy} icon={<Check aria-hidden="true" />} onClick={keep}>
        Keep {ratingInShort(value)}
        <span className="visually-hidden"> for {name}</span>
      </Button>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface GivenProps {
  readonly notes: ReviewNotes;
  readonly place: Place;
  readonly own: number;
}

/** Once one's own is given, the others' and the key may be seen. */
function Given({ notes, place, own }: GivenProps) {
  const same = (one: Place) => one.move === place.move && one.skill === place.skill;
  const others = notes.readings.find(same)?.values ?? [];
  const key = notes.ratings.find(same)?.key ?? 0;
  return (
    <p className={styles.given}>
      <b>{SKILL_NAMES[place.skill].name}</b> Yours {ratingInShort(own)} · The key {ratingInShort(key)}
      {others.length > 0 && ` · Others ${others.map(ratingInShort).join(', ')}`}
    </p>
  );
}
