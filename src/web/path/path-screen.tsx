import { Route } from 'lucide-react';
import { addressOf } from '../addresses/index.ts';
import { BackLink, EmptyState, ErrorState, Loading, PageTitle, Progress, Skeleton } from '../ui/index.ts';
import { NextCard } from './next-card.tsx';
import { PlacementPanel } from './placement-panel.tsx';
import { StageCard } from './stage-card.tsx';
import { usePath } from './use-path.ts';
import type { OwnPath } from './use-path.ts';
import { conversations, keptWords, minutesFor, wholePath } from './words.ts';
import styles from './path.module.css';

/** The way through the library, from the first day to the hardest call. */
export function PathScreen() {
  const path = usePath();
  const { view, kept, error, loading, retry } = path;
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <BackLink to={addressOf('library')}>All conversations</BackLink>
        <PageTitle title="Your path" className={styles.pageTitle} />
        <p className={styles.lead}>
          From the first day to the hardest call, one conversation after the other. You can leave it at any
          time and play whatever you like; it remembers.
        </p>
      </header>
      {view && view.stages.length > 0 && <Walk {...path} view={view} />}
      {view?.stages.length === 0 && kept === 0 && <NoPath />}
      {view && kept > 0 && <p className={styles.soft}>{keptWords(kept, view.stages.length > 0)}</p>}
      {!view && !error && <PathOnItsWay />}
      {!view && error && (
        <ErrorState title="The path could not be fetched" onRetry={retry} retrying={loading}>
          The server did not answer as it should. What you have played is safe; try again in a moment.
        </ErrorState>
      )}
    </div>
  );
}

function Walk({ view, cards, chosen, beginWith }: OwnPath & { readonly view: NonNullable<OwnPath['view']> }) {
  const talks = view.stages.flatMap((stage) => stage.talks);
  const met = talks.filter(({ state }) => state === 'met').length + (view.next?.known ? 1 : 0);
  const fresh = met <= JUST_PLACED;
  return (
    <>
      <NextCard view={view} cards={cards} />
      {fresh && <PlacementPanel view={view} cards={cards} chosen={chosen} beginWith={beginWith} />}
      <Progress label="Conversations met" value={met} max={talks.length} says={`${met} of ${talks.length}`} />
      <p className={styles.soft}>
        {`${conversations(talks.length)} in ${view.stages.length} stages: ${wholePath(minutesFor(view.stages, cards))} in all, looking back and repeats included. A few on one day and some days between do more than all at once.`}
      </p>
      <ol className={styles.stages}>
        {view.stages.map((stage, i) => (
          <StageCard
            key={stage.id}
            stage={stage}
            number={i + 1}
            cards={cards}
            {...(stage.state === 'may-skip' && { onBegin: () => beginWith(stage.id) })}
          />
        ))}
      </ol>
    </>
  );
}

/** So few talks after the placement it is still asked where to begin; later the stages themselves do. */
const JUST_PLACED = 2;

function NoPath() {
  return (
    <EmptyState icon={<Route aria-hidden="true" />} title="This library has no path">
      Whoever keeps the library here has not declared an order yet. All conversations are open to you all the
      same.
    </EmptyState>
  );
}

function PathOnItsWay() {
  return (
    <Loading label="Loading your path">
      <div className={styles.page}>
        <Skeleton height="11rem" />
        <Skeleton height="7rem" />
        <Skeleton height="14rem" />
      </div>
    </Loading>
  );
}
