import { BookmarkCheck, Split } from 'lucide-react';
import type { PersonReview } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { Row, Rows } from '../../ui/index.ts';
import { agoOf } from '../../words/index.ts';

/** What waits for the manager: turns that the person sees differently, and the manager's own list. */
export function Waiting({ review: { person, contests, listed } }: { readonly review: PersonReview }) {
  return (
    <>
      {contests.length > 0 && (
        <section aria-labelledby="contests">
          <h2 id="contests">{person.name} sees it differently</h2>
          <Rows>
            {contests.map(({ attempt, title, turn, at, text }) => (
              <Row
                key={`${attempt} ${turn} ${at}`}
                to={addressOf('review', attempt)}
                waits
                icon={<Split aria-hidden="true" />}
                title={`Turn ${turn} of “${title}”`}
                about={text !== null && <q>{text}</q>}
                marks={<time dateTime={at}>{agoOf(at)}</time>}
              />
            ))}
          </Rows>
        </section>
      )}
      {listed.length > 0 && (
        <section aria-labelledby="listed">
          <h2 id="listed">For the next talk</h2>
          <Rows>
            {listed.map(({ attempt, title, move, turn }) => (
              <Row
                key={`${attempt} ${move}`}
                to={`${addressOf('review', attempt)}${move === null ? '' : `#turn-${move}`}`}
                icon={<BookmarkCheck aria-hidden="true" />}
                title={`${turn === null ? 'The whole of' : `Turn ${turn} of`} “${title}”`}
              />
            ))}
          </Rows>
        </section>
      )}
    </>
  );
}
