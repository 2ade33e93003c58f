import type { ItemScenarios } from '#protocol';
import { Link } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { Card, PageTitle } from '../../ui/index.ts';
import { itemScenarios } from './item-resources.ts';
import { NotThere } from './not-there.tsx';
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
      {data ? <Library rows={data.scenarios} /> : <NotThere {...rest} />}
    </div>
  );
}

function Library({ rows }: { readonly rows: readonly Row[] }) {
  const doubtful = rows.filter(({ look, suspend }) => look + suspend > 0);
  return (
    <>
      <p>
        {doubtful.length === 0
          ? 'No decision gives reason for doubt at present.'
          : `${doubtful.length} of ${rows.length} scenarios have a decision to look at.`}
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
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </>
  );
}
