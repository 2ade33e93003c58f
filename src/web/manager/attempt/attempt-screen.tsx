import { BookmarkCheck, BookmarkPlus, EyeOff, Printer } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Production } from '#dialogue';
import type { AttemptReview } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { ApiError, productions, useResource } from '../../api/index.ts';
import { DebriefOnItsWay, useDebrief, useReview } from '../../debrief/index.ts';
import type { Asked, Reviewing } from '../../debrief/index.ts';
import debriefStyles from '../../debrief/debrief.module.css';
import '../../debrief/print.css';
import { BackLink, Button, ButtonLink, ErrorState, PageTitle, toast } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import { AttemptBody } from './attempt-body.tsx';
import { BlindReading } from './blind-reading.tsx';
import styles from './attempt.module.css';

/** A manager's page on an assessed attempt of somebody in their team, by its id. */
export function AttemptScreen({ id }: { readonly id: string }) {
  const { data, error, loading, retry, reviewing } = useReview(id);
  if (data && reviewing) return <Found key={id} review={data} reviewing={reviewing} />;
  if (!error) return <Page title={null} body={<DebriefOnItsWay step={null} />} />;
  if (error instanceof ApiError && error.is('not-found')) {
    return (
      <Page
        title="Nothing to review here"
        body={
          <ErrorState title="This attempt is not here" action={toTeams}>
            It belongs to somebody whom you do not manage, it is not finished, or the address was mistyped.
          </ErrorState>
        }
      />
    );
  }
  if (error instanceof ApiError && error.is('reserved')) {
    return (
      <Page
        title="Not before you are done"
        body={
          <ErrorState title="Not yet" action={toTeams}>
            {error.message}
          </ErrorState>
        }
      />
    );
  }
  return (
    <Page
      title="Nothing to show yet"
      body={
        <ErrorState title="The attempt could not be fetched" onRetry={retry} retrying={loading}>
          The server did not answer as it should. Try again in a moment.
        </ErrorState>
      }
    />
  );
}

const toTeams = <ButtonLink to={addressOf('team')}>Your teams</ButtonLink>;

interface PageProps {
  /** Null while it is not known how it ended. */
  readonly title: string | null;
  readonly review?: AttemptReview;
  readonly actions?: ReactNode;
  readonly body: ReactNode;
}

function Page({ title, review, actions, body }: PageProps) {
  return (
    <div className={debriefStyles.page}>
      <header className={debriefStyles.head}>
        {review ? (
          <BackLink to={addressOf('member', review.person.id)} look="small">
            {review.person.name}
          </BackLink>
        ) : (
          <BackLink to={addressOf('team')} look="small">
            Your teams
          </BackLink>
        )}
        {review && (
          <p className={debriefStyles.eyebrow}>
            {review.person.name} · {review.title} · Assessed{' '}
            {dayOf(review.play.finishedAt ?? review.play.changedAt)}
          </p>
        )}
        <PageTitle title={title ?? 'Review'} className={debriefStyles.title}>
          {title ?? 'How did it go?'}
        </PageTitle>
        {actions}
      </header>
      {body}
    </div>
  );
}

interface FoundProps {
  readonly review: AttemptReview;
  readonly reviewing: Reviewing;
}

function Found({ review, reviewing }: FoundProps) {
  const { data: production, error, loading, retry } = useResource(productions, review.play.hash);
  if (production) return <WithProduction review={review} reviewing={reviewing} production={production} />;
  if (!error) return <Page title={null} review={review} body={<DebriefOnItsWay step={null} />} />;
  return (
    <Page
      title={null}
      review={review}
      body={
        <ErrorState title="The scenario could not be fetched" onRetry={retry} retrying={loading}>
          Without the version that was played the talk cannot be read. {error.message}
        </ErrorState>
      }
    />
  );
}

function WithProduction({ review, reviewing, production }: FoundProps & { readonly production: Production }) {
  const asked = useMemo(() => askedOf(review, production), [review, production]);
  const debrief = useDebrief(asked);
  const [blind, setBlind] = useState(false);
  const ready = debrief.state === 'ready';
  useEffect(() => {
    // The turn of the address is there only now.
    if (ready) document.querySelector(location.hash || '#none')?.scrollIntoView();
  }, [ready]);
  if (debrief.state === 'failed') {
    const body = (
      <ErrorState title="The debrief could not be made" onRetry={debrief.retry}>
        {debrief.message}
      </ErrorState>
    );
    return <Page title={null} review={review} body={body} />;
  }
  if (debrief.state !== 'ready') {
    return <Page title={null} review={review} body={<DebriefOnItsWay step={debrief.step} />} />;
  }
  const { report } = debrief.debriefed;
  const { scenario } = production;
  if (blind) {
    const body = (
      <BlindReading
        reviewing={reviewing}
        report={report}
        scenario={scenario}
        onDone={() => setBlind(false)}
      />
    );
    return <Page title="A second reading" review={review} body={body} />;
  }
  return (
    <Page
      title={report.headline.title}
      review={review}
      actions={<Actions reviewing={reviewing} onBlind={() => setBlind(true)} />}
      body={
        <AttemptBody
          review={review}
          reviewing={reviewing}
          scenario={scenario}
          debriefed={debrief.debriefed}
        />
      }
    />
  );
}

/** What the debrief of an attempt is made from: the same as the trainee's own, but for what came before it. */
function askedOf({ play, person }: AttemptReview, production: Production): Asked {
  const { scenario, hash, seed, moves, kind, wrapUp, turningPoint } = play;
  return {
    production,
    log: { scenario, hash, seed, moves },
    occasion: {
      kind,
      at: play.finishedAt ?? play.changedAt,
      person: person.name,
      ...(wrapUp && { wrapUp }),
      ...(turningPoint && { turningPoint }),
    },
    earlier: null,
  };
}

function Actions({ reviewing, onBlind }: { readonly reviewing: Reviewing; readonly onBlind: () => void }) {
  const { notes, actions } = reviewing;
  const listed = notes.talk.includes(null);
  const list = () =>
    void actions
      .list({ move: null, listed: !listed })
      .catch(() => toast('It was not kept. Try again in a moment.'));
  return (
    <div className={styles.actions}>
      <Button
        icon={listed ? <BookmarkCheck aria-hidden="true" /> : <BookmarkPlus aria-hidden="true" />}
        aria-pressed={listed}
        onClick={list}
      >
        {listed ? 'On your list for the next talk' : 'For the next talk'}
      </Button>
      <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
        Print
      </Button>
      <Button look="quiet" icon={<EyeOff aria-hidden="true" />} onClick={onBlind}>
        Give a second reading
      </Button>
    </div>
  );
}
