import type { ItemScenario } from '#protocol';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { PageTitle, Picker } from '../../ui/index.ts';
import { DecisionCard } from './decision-card.tsx';
import { itemScenario } from './item-resources.ts';
import { NotThere } from './not-there.tsx';
import { SituationPart } from './situation-part.tsx';
import styles from './statistics.module.css';

/** How the decisions of one scenario measure, in the order in which they come. */
export function ScenarioStatisticsScreen({ id }: { readonly id: string }) {
  const [version, setVersion] = useState<string | null>(null);
  const key = version === null ? id : `${id}?${new URLSearchParams({ hash: version }).toString()}`;
  const { data, ...rest } = useResource(itemScenario, key);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Link to={addressOf('statistics')} className={styles.back}>
          How scenarios measure
        </Link>
        <PageTitle title={data?.title ?? 'Statistics'} className={styles.title} />
        {data && <p className={styles.soft}>{summaryOf(data)}</p>}
        {data && data.versions.length > 1 && (
          <Picker
            label="Version"
            any="The version that is played now"
            value={version}
            options={data.versions
              .filter(({ offered }) => !offered)
              .map(({ hash, n }) => ({ value: hash, label: `${hash.slice(0, 8)}, ${n} first attempts` }))}
            onChange={setVersion}
          />
        )}
      </header>
      {data && <SituationPart situation={data.situation} />}
      {data ? <Decisions data={data} /> : <NotThere {...rest} />}
    </div>
  );
}

const summaryOf = ({ n, hash, offered }: ItemScenario): string =>
  `${n === 1 ? '1 first attempt' : `${n} first attempts`} · version ${hash.slice(0, 8)}${offered ? '' : ', not played any more'}`;

function Decisions({ data: { decisions, reviews } }: { readonly data: ItemScenario }) {
  // Whoever came by a link to one decision wants to see that one.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  if (decisions.length === 0) {
    return <p className={styles.soft}>Nobody has finished a first assessed attempt at it yet.</p>;
  }
  return (
    <ol className={styles.list}>
      {decisions.map((decision) => (
        <li key={decision.beat}>
          <DecisionCard decision={decision} reviews={reviews.filter(({ beat }) => beat === decision.beat)} />
        </li>
      ))}
    </ol>
  );
}
