import type { Archetype } from '#base';
import type { ScenarioCard as Card } from '#protocol';
import { SearchX } from 'lucide-react';
import { useDeferredValue } from 'react';
import { kindsOfCustomers, ownPlays, useResource, useSavedPlays } from '../../api/index.ts';
import { Button, EmptyState, ErrorState } from '../../ui/index.ts';
import { countFilters, ofKind } from './filters.ts';
import type { Filters } from './filters.ts';
import { LibraryOnItsWay } from './library-on-its-way.tsx';
import { ScenarioCard } from './scenario-card.tsx';
import { standingOf } from './standing.ts';
import styles from './library.module.css';

export interface FoundProps {
  /** Those that pass the filters that cards can answer. */
  readonly scenarios: readonly Card[];
  readonly filters: Filters;
  readonly onClear: () => void;
}

/** The scenarios that were found. What kind of customer waits in each is fetched only for somebody who asks. */
export function Found(props: FoundProps) {
  const { customer } = props.filters;
  return customer === null ? <Results {...props} /> : <FoundOfKind {...props} kind={customer} />;
}

function FoundOfKind({ kind, ...props }: FoundProps & { readonly kind: Archetype }) {
  const { data, error, loading, retry } = useResource(kindsOfCustomers, '');
  if (data) return <Results {...props} scenarios={ofKind(props.scenarios, kind, data)} />;
  if (!error) return <LibraryOnItsWay />;
  return (
    <ErrorState title="Who waits where could not be looked up" onRetry={retry} retrying={loading}>
      The server did not answer as it should. Try again, or pick “Any customer”.
    </ErrorState>
  );
}

/** Cards that fit a first look; the rest is drawn in slices, between which a slow phone can answer. */
const AT_ONCE = 6;

function Results({ scenarios, filters, onClear }: FoundProps) {
  const drawn = useDeferredValue(scenarios, scenarios.slice(0, AT_ONCE));
  const plays = useResource(ownPlays, '').data ?? [];
  const saved = useSavedPlays();
  const count = scenarios.length === 1 ? '1 conversation' : `${scenarios.length} conversations`;
  return (
    <>
      <output className={styles.count}>{count}</output>
      {scenarios.length > 0 ? (
        <ul className={styles.grid}>
          {drawn.map((card) => (
            <li key={card.id}>
              <ScenarioCard card={card} standing={standingOf(card.id, plays, saved)} />
            </li>
          ))}
        </ul>
      ) : (
        <NobodyHere narrowed={countFilters(filters) > 0} onClear={onClear} />
      )}
    </>
  );
}

function NobodyHere({ narrowed, onClear }: { readonly narrowed: boolean; readonly onClear: () => void }) {
  const icon = <SearchX aria-hidden="true" />;
  if (!narrowed) {
    return (
      <EmptyState icon={icon} title="The library is empty">
        No scenario has been published here yet. Whoever runs this server can add some.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={icon}
      title="Nobody fits that description"
      action={<Button onClick={onClear}>Clear all filters</Button>}
    >
      No conversation matches all of what you picked. Take one filter away and look again.
    </EmptyState>
  );
}
