import type { ScenarioCard } from '#protocol';
import type { PathView } from '#report';
import { addressOf } from '../addresses/index.ts';
import { ButtonLink, Card, Face } from '../ui/index.ts';
import { aboutTalk, dayOf } from './words.ts';
import styles from './path.module.css';

/** The same for everybody who waits, so that no picture tells who will be hard. */
const AT_REST = { tension: 3, trust: 5, ground: 5 } as const;

export interface NextCardProps {
  readonly view: PathView;
  readonly cards: ReadonlyMap<string, ScenarioCard>;
}

/** The next talk and why it is this one, with the one way on; or that nothing is left to do today. */
export function NextCard({ view, cards }: NextCardProps) {
  const { next } = view;
  const card = next && cards.get(next.scenario);
  if (!next || !card) return <NothingToday view={view} />;
  const first = view.stages.every(({ talks }) => talks.every(({ state }) => state !== 'met'));
  return (
    <Card as="section" look="raised" padding="l" labelledBy="next-step">
      <div className={styles.next}>
        <span className={styles.portrait}>
          <Face face={card.customer.face} mood={AT_REST} size="5rem" frame="disc" reducedMotion />
        </span>
        <div className={styles.words}>
          <p className={styles.eyebrow}>{next.known ? 'Next, once more' : 'Next'}</p>
          <h2 id="next-step">{card.title}</h2>
          <p className={styles.soft}>{aboutTalk(card)}</p>
          <p>{next.why}</p>
        </div>
        <div className={styles.go}>
          <ButtonLink to={addressOf('scenario', card.id)} look="primary" size="l">
            {first ? 'Start here' : 'Go on'}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

function NothingToday({ view: { walked, comesBack, stages } }: { readonly view: PathView }) {
  const skipped = stages.some(({ state }) => state === 'may-skip');
  return (
    <Card as="section" look="raised" padding="l" labelledBy="next-step">
      <h2 id="next-step" className={styles.nothing}>
        {walked ? 'You have walked the whole path' : 'Nothing to do today'}
      </h2>
      <p>
        {comesBack
          ? `Come back on ${dayOf(comesBack)}: what you missed comes back then, in a conversation where you do not know the answer yet.`
          : 'Nothing is due. Whatever you miss in a conversation from now on comes back here a day later.'}
      </p>
      {skipped && <p className={styles.soft}>What you skipped is still there, whenever you like.</p>}
    </Card>
  );
}
