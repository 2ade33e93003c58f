import type { ItemReview } from '#protocol';
import { SKILL_NAMES } from '#report';
import { Link } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { ratingInShort, REASON_NAMES } from '../../debrief/index.ts';
import { Card } from '../../ui/index.ts';
import { monthInWords, reviewInWords } from './item-words.ts';
import styles from './statistics.module.css';

/** Replies that managers rated otherwise three times or more, of all scenarios that are offered. */
export function ReviewList({ reviews }: { readonly reviews: readonly ItemReview[] }) {
  if (reviews.length === 0) return null;
  return (
    <section aria-labelledby="re-key" className={styles.section}>
      <h2 id="re-key">Replies to look at again</h2>
      <p className={styles.soft}>
        Three changed ratings in one direction on one reply are a reason to look at the key, not yet one to
        change it.
      </p>
      <ul className={styles.list}>
        {reviews.map((review) => (
          <li key={`${review.hash} ${review.beat} ${review.option}`}>
            <Card padding="l">
              <p className={styles.where}>
                <Link to={`${addressOf('scenarioStatistics', review.scenario)}#decision-${review.beat}`}>
                  {review.title} · {review.beat}
                </Link>
              </p>
              <Review review={review} />
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One of them, with the reasons that were given. */
export function Review({ review }: { readonly review: ItemReview }) {
  const { says, reasons } = review;
  return (
    <div className={styles.review}>
      <blockquote>“{says}”</blockquote>
      <p>{reviewInWords(review)}</p>
      {reasons.length > 0 && (
        <ul className={styles.given} aria-label="Reasons that managers gave">
          {reasons.map(({ reason, skill, from, to, month, text }, place) => (
            <li key={place}>
              <b>
                {SKILL_NAMES[skill].name} {ratingInShort(from)} → {ratingInShort(to)}
              </b>{' '}
              {REASON_NAMES[reason]} · {monthInWords(month)}
              {text !== null && <q>{text}</q>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
