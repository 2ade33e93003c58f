import { createContext, use, useId } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../addresses/index.ts';
import { Chip } from '../ui/index.ts';
import type { Sample, SituationAdvice } from './content/entry.ts';
import type { EntryId } from './entries.ts';
import { headOf } from './head-of.ts';
import styles from './guide.module.css';

export interface Surroundings {
  /** The level of headings within an entry: below the title of a page or of a dialog. */
  readonly heading: 'h2' | 'h3';
  /** Turns to another entry in the same place; null where a link goes to its page. */
  readonly turnTo: ((id: EntryId) => void) | null;
}

/** Where an entry is shown: on its own page, or over another one. */
export const Around = createContext<Surroundings>({ heading: 'h2', turnTo: null });

/** One heading of an entry and what stands under it. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { heading: Heading } = use(Around);
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}

/** The name of another entry, and the way to it. */
export function EntryLink({ id }: { readonly id: EntryId }) {
  const { turnTo } = use(Around);
  const { name } = headOf(id);
  if (!turnTo) return <Link to={addressOf('guideEntry', id)}>{name}</Link>;
  return (
    <button type="button" className={styles.turn} onClick={() => turnTo(id)}>
      {name}
    </button>
  );
}

export function Points({ list }: { readonly list: readonly string[] }) {
  return (
    <ul className={styles.points}>
      {list.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

/** Lines as they are said, each with the trade that it comes from. */
export function Samples({ list }: { readonly list: readonly Sample[] }) {
  return (
    <ul className={styles.samples}>
      {list.map(({ trade, line }) => (
        <li key={line}>
          <q>{line}</q>
          <span className={styles.trade}>{trade}</span>
        </li>
      ))}
    </ul>
  );
}

/** What an advice says, whatever it is held to. */
type Said = Pick<SituationAdvice, 'does' | 'when' | 'why'>;

/** A list of advice under the names of what it advises. */
export const named = (list: readonly Said[]) => list.map((advice) => ({ id: advice.does, advice }));

/** Names with an explanation each, and the moment for which it holds. */
export function Advised({ list }: { readonly list: readonly { id: EntryId; advice: Said }[] }) {
  return (
    <dl className={styles.advice}>
      {list.map(({ id, advice: { does, when, why } }) => (
        <div key={`${id} ${does} ${when?.says ?? ''}`}>
          <dt>
            <EntryLink id={id} /> {when && <Chip>{when.says}</Chip>}
          </dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Entries by name, with the sentence that says what they are. */
export function Named({ ids }: { readonly ids: readonly EntryId[] }) {
  return (
    <dl className={styles.advice}>
      {ids.map((id) => (
        <div key={id}>
          <dt>
            <EntryLink id={id} />
          </dt>
          <dd>{headOf(id).means}</dd>
        </div>
      ))}
    </dl>
  );
}
