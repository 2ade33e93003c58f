import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { ScenarioCard as Card } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import {
  hasPlayed,
  library,
  ownPlays,
  useMe,
  useOwnName,
  useResource,
  useSavedPlays,
} from '../../api/index.ts';
import { ErrorState, PageTitle } from '../../ui/index.ts';
import { FilterBar } from './filter-bar.tsx';
import { filtered, NO_FILTERS, readFilters, writeFilters } from './filters.ts';
import { Found } from './found.tsx';
import { Hero } from './hero.tsx';
import { LibraryOnItsWay } from './library-on-its-way.tsx';
import { ResumeBanner } from './resume-banner.tsx';
import { lastOpen } from './standing.ts';
import styles from './library.module.css';

/** What is due and what helps most: a part of its own, fetched only for those who may have something in it. */
const Home = lazy(async () => ({ default: (await import('../programme/home.tsx')).Home }));

/** Every conversation that can be practised, and the way back into the one that was left open. */
export function LibraryScreen() {
  const { data, error, loading, retry } = useResource(library, '');
  const [query, setQuery] = useSearchParams();
  const filters = readFilters(query);
  const { person } = useMe();
  const isNew = useIsNew();
  const scenarios = filtered(data?.scenarios ?? [], NO_FILTERS);
  // A head that came late would push everything down.
  if (isNew === null) return <LibraryOnItsWay />;
  return (
    <>
      {isNew ? <Hero scenarios={scenarios} /> : <Welcome scenarios={scenarios} />}
      {(person !== null || !isNew) && (
        <Suspense>
          <Home />
        </Suspense>
      )}
      <section aria-labelledby="conversations">
        <h2 id="conversations" className={isNew ? styles.heading : 'visually-hidden'}>
          All conversations
        </h2>
        <p className={styles.guide}>
          Who might that be, and what helps? See the <Link to={addressOf('guide')}>field guide</Link>.
        </p>
        <FilterBar filters={filters} onChange={(next) => setQuery(writeFilters(next), { replace: true })} />
        {data && (
          <Found
            scenarios={filtered(scenarios, filters)}
            filters={filters}
            onClear={() => setQuery(writeFilters(NO_FILTERS), { replace: true })}
          />
        )}
        {!data && !error && <LibraryOnItsWay />}
        {!data && error && (
          <ErrorState title="The conversations could not be fetched" onRetry={retry} retrying={loading}>
            The server did not answer as it should. What you have played is safe; try again in a moment.
          </ErrorState>
        )}
      </section>
    </>
  );
}

/**
 * Whether whoever is here has never played. Of somebody who is signed in the server knows more than this device: null
 * until it has said so, and where it cannot be asked they do not count as new.
 */
function useIsNew(): boolean | null {
  const { person } = useMe();
  const { data, error } = useResource(ownPlays, '');
  if (hasPlayed()) return false;
  if (data) return data.length === 0;
  if (!person) return true;
  return error ? false : null;
}

function Welcome({ scenarios }: { readonly scenarios: readonly Card[] }) {
  const name = useOwnName();
  const open = lastOpen(useSavedPlays());
  const card = scenarios.find(({ id }) => id === open?.request.scenario);
  return (
    <>
      <div className={styles.welcome}>
        <PageTitle title="Practise" className={styles.title}>
          {name ? `Who is next, ${name}?` : 'Who is next?'}
        </PageTitle>
        <p>Pick somebody to talk to, as often as you like. Your first try with each shows where you stand.</p>
      </div>
      {open && card && <ResumeBanner play={open} card={card} />}
    </>
  );
}
