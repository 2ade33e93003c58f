import { useMemo, useState } from 'react';
import type { Production } from '#dialogue';
import { addressOf } from '../../addresses/index.ts';
import { ApiError, ownPlays, savedPlays, useResource } from '../../api/index.ts';
import type { SavedPlay } from '../../api/index.ts';
import { DebriefOnItsWay, useDebrief, useReview } from '../../debrief/index.ts';
import type { Asked, Debriefed, DebriefState, Reviewing } from '../../debrief/index.ts';
import '../../debrief/print.css';
import styles from '../../debrief/debrief.module.css';
import { BackLink, ButtonLink, ErrorState, PageTitle } from '../../ui/index.ts';
import { KIND_NAMES } from '../names.ts';
import { Actions } from './actions.tsx';
import { earlierLog, occasionOf } from './history.ts';
import { ReportBody } from './report-body.tsx';
import { usePlay } from './use-play.ts';

export interface ReportScreenProps {
  readonly id: string;
  /** It counts: others may have said something about it. */
  readonly assessed?: boolean;
}

/** The debrief of one finished play by its id. */
export function ReportScreen({ id, assessed = false }: ReportScreenProps) {
  const found = usePlay(id);
  if (found.state === 'coming')
    return <Page title={null} eyebrow={null} body={<DebriefOnItsWay step={null} />} />;
  if (found.state === 'missing') {
    const { what, error, retry } = found;
    return (
      <Page
        title="No report here"
        eyebrow={null}
        body={<Missing what={what} error={error} onRetry={retry} />}
      />
    );
  }
  const { saved, production } = found;
  if (saved.request.finished !== true) {
    return <Page title="Not over yet" eyebrow={production.scenario.title} body={<NotOver id={id} />} />;
  }
  return <Finished saved={saved} production={production} assessed={assessed} />;
}

interface PageProps {
  /** Null while nothing is known of how it ended. */
  readonly title: string | null;
  readonly eyebrow: string | null;
  readonly body: React.ReactNode;
}

function Page({ title, eyebrow, body }: PageProps) {
  return (
    <div className={styles.page} data-report>
      <header className={styles.head}>
        <BackLink to={addressOf('library')} look="small">
          All conversations
        </BackLink>
        {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
        <PageTitle title={title ? `Debrief: ${title}` : 'Debrief'} className={styles.title}>
          {title ?? 'How did it go?'}
        </PageTitle>
      </header>
      {body}
    </div>
  );
}

interface FinishedProps {
  readonly saved: SavedPlay;
  readonly production: Production;
  readonly assessed: boolean;
}

function Finished({ saved, production, assessed }: FinishedProps) {
  const asked = useAsked(saved, production);
  const debrief = useDebrief(asked);
  const { scenario } = production;
  const eyebrow = `${scenario.title}, with ${scenario.customer.name} · ${KIND_NAMES[saved.request.kind]}`;
  if (debrief.state !== 'ready') {
    return (
      <Page title={null} eyebrow={eyebrow} body={<Unready debrief={debrief} onRetry={debrief.retry} />} />
    );
  }
  const { debriefed } = debrief;
  const Body = assessed ? ReadyAndReviewed : Ready;
  return (
    <Page
      title={debriefed.report.headline.title}
      eyebrow={eyebrow}
      body={<Body saved={saved} production={production} debriefed={debriefed} />}
    />
  );
}

interface ReadyProps {
  readonly saved: SavedPlay;
  readonly production: Production;
  readonly debriefed: Debriefed;
  readonly reviewing?: Reviewing | null;
}

function Ready({ saved, production, debriefed, reviewing = null }: ReadyProps) {
  const actions = <Actions saved={saved} report={debriefed.report} />;
  return (
    <ReportBody
      saved={saved}
      scenario={production.scenario}
      debriefed={debriefed}
      reviewing={reviewing}
      actions={actions}
    />
  );
}

/** With what others said about it, as soon as it is here; the report itself never waits for it. */
function ReadyAndReviewed(props: ReadyProps) {
  const { reviewing } = useReview(props.saved.id);
  return <Ready {...props} reviewing={reviewing} />;
}

/**
 * What to ask, once the person's other plays are known or cannot be had. It is settled once: a play that reaches the
 * server meanwhile must not make the report again under the reader's eyes.
 */
function useAsked(saved: SavedPlay, production: Production): Asked | null {
  const { data, error } = useResource(ownPlays, '');
  const [settled, settle] = useState<Asked | null>(null);
  const asked = useMemo((): Asked | null => {
    if (!data && !error) return null;
    const { scenario, hash, seed, moves } = saved.request;
    const plays = data ?? [];
    return {
      production,
      log: { scenario, hash, seed, moves },
      occasion: occasionOf(saved, plays),
      earlier: earlierLog(saved, plays, savedPlays()),
    };
  }, [data, error, saved, production]);
  if (settled === null && asked !== null) settle(asked);
  return settled;
}

function Unready({ debrief, onRetry }: { readonly debrief: DebriefState; readonly onRetry: () => void }) {
  if (debrief.state === 'failed') {
    return (
      <ErrorState title="The report could not be made" onRetry={onRetry} action={toLibrary}>
        What you said is safe. {debrief.message}
      </ErrorState>
    );
  }
  return <DebriefOnItsWay step={debrief.state === 'making' ? debrief.step : null} />;
}

const toLibrary = <ButtonLink to={addressOf('library')}>See all conversations</ButtonLink>;

function NotOver({ id }: { readonly id: string }) {
  const goOn = (
    <ButtonLink to={addressOf('play', id)} look="primary">
      Go on with it
    </ButtonLink>
  );
  return (
    <ErrorState title="This conversation is not over yet" action={goOn}>
      A report looks at the whole of it, so it comes after the last word.
    </ErrorState>
  );
}

interface MissingProps {
  readonly what: 'play' | 'production';
  readonly error: Error;
  readonly onRetry: () => void;
}

function Missing({ what, error, onRetry }: MissingProps) {
  const gone = error instanceof ApiError && error.is('not-found');
  if (gone && what === 'play') {
    return (
      <ErrorState title="This conversation is not here" action={toLibrary}>
        It was held on another device, or the address was mistyped.
      </ErrorState>
    );
  }
  if (gone) {
    return (
      <ErrorState title="The scenario of this conversation is gone" action={toLibrary}>
        The server no longer has the version that you played. Your answers are safe, but they cannot be read
        without it.
      </ErrorState>
    );
  }
  return (
    <ErrorState title="The conversation could not be fetched" onRetry={onRetry} action={toLibrary}>
      The server did not answer as it should. What you said is safe; try again in a moment.
    </ErrorState>
  );
}
