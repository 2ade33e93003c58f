import type { Archetype } from '#base';
import { SIGN_NAMES } from '#report';
import { Chip } from '../ui/index.ts';
import type { LookAlike } from './content/entry.ts';
import { CUSTOMERS } from './content/customers.ts';
import { Advised, EntryLink, named, Part, Points } from './parts.tsx';
import styles from './guide.module.css';

/** A pattern: how it shows, what drives it, what helps, what backfires, and whom it is easily taken for. */
export function CustomerBody({ id }: { readonly id: Archetype }) {
  const { recognise, words, drives, helps, backfires, mistakes, ending, lookAlikes } = CUSTOMERS[id];
  return (
    <>
      <Part title="How to recognise it">
        <p>{recognise}</p>
        <ul className={styles.samples}>
          {words.map(({ trade, line, sign }) => (
            <li key={line}>
              <q>{line}</q>
              <span className={styles.trade}>
                {trade} {sign && <Chip>{SIGN_NAMES[sign].name}</Chip>}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="What drives it">
        <p>{drives}</p>
      </Part>
      <Part title="What helps">
        <Advised list={named(helps)} />
      </Part>
      <Part title="What backfires">
        <Advised list={named(backfires)} />
      </Part>
      <Part title="Three common mistakes">
        <Points list={mistakes} />
      </Part>
      <Part title="A good ending">
        <p>{ending}</p>
      </Part>
      <Part title="Easily mistaken for">
        <LookAlikes list={lookAlikes} />
      </Part>
    </>
  );
}

function LookAlikes({ list }: { readonly list: readonly LookAlike[] }) {
  return (
    <dl className={styles.advice}>
      {list.map(({ beside, tell }) => (
        <div key={tell}>
          <dt>{typeof beside === 'string' ? <EntryLink id={beside} /> : beside.name}</dt>
          <dd>{tell}</dd>
        </div>
      ))}
    </dl>
  );
}
