import { useSearchParams } from 'wouter';
import type { AttemptLine, Programme, ScenarioCard } from '#protocol';
import { addressOf } from '../../../addresses/index.ts';
import { library, useMe, useResource } from '../../../api/index.ts';
import { BackLink, ButtonLink, ErrorState, Loading, PageTitle, Skeleton } from '../../../ui/index.ts';
import { dayName } from '../../names.ts';
import { BeginPanel } from './begin-panel.tsx';
import { givenFor, ownAttempts, ownProgramme } from './standing.ts';
import { Terms } from './terms.tsx';
import { Whom } from './whom.tsx';
import styles from './announcement.module.css';

/** Before an assessed attempt at a scenario: what it is, who sees it, and the way in. */
export function AnnouncementScreen({ id }: { readonly id: string }) {
  const { person } = useMe();
  return (
    <div className={styles.page}>
      <BackLink to={addressOf('library')} look="strong">
        All conversations
      </BackLink>
      {person ? <Announced scenario={id} /> : <NoAccount />}
    </div>
  );
}

function Announced({ scenario }: { readonly scenario: string }) {
  const cards = useResource(library, '');
  const attempts = useResource(ownAttempts, '');
  const programme = useResource(ownProgramme, '');
  if (cards.data && attempts.data && programme.data) {
    const card = cards.data.scenarios.find((one) => one.id === scenario);
    if (!card) return <Unknown />;
    return <Announcement card={card} attempts={attempts.data} programme={programme.data} />;
  }
  const failed = [cards, attempts, programme].filter(({ error, data }) => error !== null && !data);
  if (failed.length === 0) return <OnItsWay />;
  return (
    <>
      <PageTitle title="Assessment" className={styles.title} />
      <ErrorState
        title="The assessment could not be fetched"
        onRetry={() => failed.forEach(({ retry }) => retry())}
      >
        The server did not answer as it should. Nothing has begun; try again in a moment.
      </ErrorState>
    </>
  );
}

interface AnnouncementProps {
  readonly card: ScenarioCard;
  readonly attempts: readonly AttemptLine[];
  readonly programme: Programme;
}

function Announcement({ card, attempts, programme }: AnnouncementProps) {
  const [search] = useSearchParams();
  const given = givenFor(programme, card.id, search.get('assignment'));
  return (
    <>
      <p className={styles.eyebrow}>
        {given ? `Assessment, ${given.assignment.title}, due ${dayName(given.assignment.due)}` : 'Assessment'}
      </p>
      <PageTitle title={card.title} className={styles.title} />
      <div className={styles.columns}>
        <div className={styles.words}>
          <Whom card={card} />
          <Terms card={card} given={given} />
        </div>
        <div className={styles.start}>
          <BeginPanel card={card} given={given} attempts={attempts} />
        </div>
      </div>
    </>
  );
}

function NoAccount() {
  return (
    <>
      <PageTitle title="Assessment" className={styles.title} />
      <ErrorState title="An assessment needs an account" action={toLibrary}>
        Here everybody practises without one, and nothing that is practised counts.
      </ErrorState>
    </>
  );
}

const toLibrary = <ButtonLink to={addressOf('library')}>See all conversations</ButtonLink>;

function Unknown() {
  return (
    <>
      <PageTitle title="This assessment is not here" className={styles.title} />
      <ErrorState title="Nobody waits at this address" action={toLibrary}>
        The conversation was taken out of the library, or the address was mistyped.
      </ErrorState>
    </>
  );
}

const OnItsWay = () => (
  <>
    <PageTitle title="Assessment" className={styles.title}>
      <span className="visually-hidden">Loading the assessment</span>
      <Skeleton width="20rem" />
    </PageTitle>
    <Loading label="Loading the assessment">
      <div className={styles.columns}>
        <Skeleton height="28rem" />
        <Skeleton height="20rem" />
      </div>
    </Loading>
  </>
);
