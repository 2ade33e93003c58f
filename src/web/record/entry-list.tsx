import { FormError } from '../forms/index.ts';
import { Button } from '../ui/index.ts';
import type { Day, Line } from './day-by-day.ts';
import styles from './record.module.css';
import type { Entries } from './use-entries.ts';

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export interface EntryListProps {
  readonly days: readonly Day[];
  readonly entries: Entries;
  /** The level of the days' headings. */
  readonly heading: 'h2' | 'h3';
}

/** Sentences under their days, and the way further back. */
export function EntryList({ days, entries, heading: Heading }: EntryListProps) {
  const { more, fetchingMore, moreError } = entries;
  return (
    <div className={styles.days}>
      {days.map(({ day, lines }) => (
        <section key={day} className={styles.day}>
          <Heading>{day}</Heading>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <EntryLine key={line.seq} line={line} />
            ))}
          </ul>
        </section>
      ))}
      <FormError error={moreError} />
      {more && (
        <div>
          <Button busy={fetchingMore} onClick={more}>
            Show older ones
          </Button>
        </div>
      )}
    </div>
  );
}

function EntryLine({ line: { at, sentence, times, names } }: { readonly line: Line }) {
  return (
    <li className={styles.line}>
      <time dateTime={at} className={styles.time}>
        {TIME.format(new Date(at))}
      </time>
      <div className={styles.sentence}>
        {sentence}
        {times > 1 && <span className={styles.times}> {times === 2 ? 'Twice.' : `${times} times.`}</span>}
        {names.length > 0 && (
          <details className={styles.names}>
            <summary>Who</summary>
            {names.join(', ')}
          </details>
        )}
      </div>
    </li>
  );
}
