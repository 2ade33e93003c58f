import type { ItemScenarios } from '#protocol';
import { Link } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { Card, PageTitle } from '../../ui/index.ts';
import { itemScenarios } from './item-resources.ts';
import { whole } from './item-words.ts';
import { LibraryPart } from './library-part.tsx';
import { NotThere } from './not-there.tsx';
import { ReviewList } from './review-list.tsx';
import styles from './statistics.module.css';

type Row = ItemScenarios['scenarios'][number];

/** The library by how well its decisions measure. */
export function StatisticsScreen() {
  const { data, ...rest } = useResource(itemScenarios, '');
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <PageTitle title="How scenarios measure" className={styles.title} />
        <p className={styles.soft}>
          Whether each decision tells good handling from less good, from first assessed attempts alone and
          without a name. Below 30 of them nothing is said; below 100 it is provisional.
        </p>
      </header>
      {data ? (
        <>
          <ReviewList reviews={data.reviews} />
          <LibraryPart {...data} />
          <Library rows={data.scenarios} />
        </>
      ) : (
        <NotThere {...rest} />
      )}
    </div>
  );
}

function Library({ rows }: { readonly rows: readonly Row[] }) {
  const doubtful = rows.filter(({ look, suspend }) => look + suspend > 0);
  return (
    <section aria-labelledby="each" className={styles.section}>
      <h2 id="each">Each scenario</h2>
      <p className={styles.soft}>
        {doubtful.length === 0
          ? 'No decision gives reason for doubt at present.'
          : `${doubtful.length} of ${rows.length} scenarios have a decision to look at.`}{' '}
        “Guessed” is what a program reaches that sees the replies and no conversation: 0 is chance, good up to
        25.
      </p>
      <Card padding="none">
        <table className={styles.table}>
          <caption className="visually-hidden">Scenarios by how their decisions measure</caption>
          <thead>
            <tr>
              <th scope="col">Scenario</th>
              <th scope="col">First attempts</th>
              <th scope="col">Keep</th>
              <th scope="col">Look</th>
              <th scope="col">Suspend</th>
              <th scope="col">Too few yet</th>
              <th scope="col">Guessed</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.scenario}>
                <th scope="row">
                  <Link to={addressOf('scenarioStatistics', row.scenario)}>{row.title}</Link>
                </th>
                <td data-head="First attempts">{row.n}</td>
                <td data-head="Keep">{row.keep}</td>
                <td data-head="Look" data-some={row.look > 0}>
                  {row.look}
                </td>
                <td data-head="Suspend" data-some={row.suspend > 0}>
                  {row.suspend}
                </td>
                <td data-head="Too few yet">{row.decisions - row.keep - row.look - row.suspend}</td>
                <td data-head="Guessed" data-verdict={row.situation.choicesOnly?.verdict}>
                  {guessedInWords(row)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </section>
  );
}

/** With its word, so that the colour is not alone in saying it. */
function guessedInWords({ situation: { choicesOnly } }: Row): string {
  if (!choicesOnly) return '–';
  const { score, verdict } = choicesOnly;
  return verdict === 'keep' ? whole(score) : `${whole(score)}, ${verdict}`;
}
