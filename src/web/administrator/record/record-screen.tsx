import { pathTo } from '#protocol';
import { dayByDay, EntryList, useEntries } from '../../record/index.ts';
import { WhenThere } from '../../ui/index.ts';
import styles from '../administrator.module.css';
import { HousePage } from '../house-page.tsx';
import { sentenceOf } from './entry-words.ts';

/** Who did what in the house, for whoever has to answer for it. */
export function RecordScreen() {
  const entries = useEntries(pathTo('audit'));
  return (
    <HousePage title="Record" action={null}>
      <p className={styles.soft}>
        Who did what, newest first. Nobody can change it, and each person sees for themselves what concerns
        them. “poise db check” finds out whether it was tampered with.
      </p>
      <WhenThere resource={entries} what="The record">
        {(told) =>
          told.length === 0 ? (
            <p>Nothing has happened yet.</p>
          ) : (
            <EntryList
              days={dayByDay(told, { sentenceOf, once: 'in a row' })}
              entries={entries}
              heading="h2"
            />
          )
        }
      </WhenThere>
    </HousePage>
  );
}
