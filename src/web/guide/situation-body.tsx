import type { Situation } from '#base';
import { SITUATION_ENTRIES } from './content/situations.ts';
import { Advised, named, Part, Points, Samples } from './parts.tsx';
import styles from './guide.module.css';

/** A situation: how it shows, what to hold and what to give, how both sound at once, what helps and what does not. */
export function SituationBody({ id }: { readonly id: Situation }) {
  const { recognise, words, hold, give, sounds, helps, backfires, mistakes } = SITUATION_ENTRIES[id];
  return (
    <>
      <Part title="How to recognise it">
        <p>{recognise}</p>
        <Samples list={words} />
      </Part>
      <Part title="What it needs">
        <dl className={styles.advice}>
          <div>
            <dt>What to hold</dt>
            <dd>{hold}</dd>
          </div>
          <div>
            <dt>What to give</dt>
            <dd>{give}</dd>
          </div>
        </dl>
      </Part>
      <Part title="Firm and kind at once">
        <Samples list={sounds} />
      </Part>
      <Part title="Three common mistakes">
        <Points list={mistakes} />
      </Part>
      <Part title="What helps">
        <Advised list={named(helps)} />
      </Part>
      <Part title="What backfires">
        <Advised list={named(backfires)} />
      </Part>
    </>
  );
}
