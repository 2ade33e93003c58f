import { BookmarkCheck, Split } from 'lucide-react';
import { Link } from 'wouter';
import type { PersonReview } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { agoOf } from '../../words/index.ts';
import styles from './person.module.css';

/** What waits for the manager: turns that the person sees differently, and the manager's own list. */
export function Waiting({ review: { person, contests, listed } }: { readonly review: PersonReview }) {
  return (
    <>
      {contests.length > 0 && (
        <section aria-labelledby="contests">
          <h2 id="contests">{person.name} sees it differently</h2>
          <ul className={styles.rows}>
            {contests.map(({ attempt, title, turn, at, text }) => (
              <li key={`${attempt} ${turn} ${at}`}>
                <Link to={addressOf('review', attempt)} className={styles.row} data-waits>
                  <Split aria-hidden="true" />
                  <span>
                    <b>
                      Turn {turn} of “{title}”
                    </b>
                    {text !== null && <q>{text}</q>}
                  </span>
                  <time dateTime={at}>{agoOf(at)}</time>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {listed.length > 0 && (
        <section aria-labelledby="listed">
          <h2 id="listed">For the next talk</h2>
          <ul className={styles.rows}>
            {listed.map(({ attempt, title, move, turn }) => (
              <li key={`${attempt} ${move}`}>
                <Link
                  to={`${addressOf('review', attempt)}${move === null ? '' : `#turn-${move}`}`}
                  className={styles.row}
                >
                  <BookmarkCheck aria-hidden="true" />
                  <span>
                    <b>
                      {turn === null ? 'The whole of' : `Turn ${turn} of`} “{title}”
                    </b>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
