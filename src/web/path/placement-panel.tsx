import type { ScenarioCard } from '#protocol';
import type { PathView, Placement } from '#report';
import { addressOf } from '../addresses/index.ts';
import { Button, ButtonLink, Card } from '../ui/index.ts';
import styles from './path.module.css';

/** Nobody is moved further than this by one talk, nor needs to be asked. */
const CHOICES = 3;

export interface PlacementPanelProps {
  readonly view: PathView;
  readonly cards: ReadonlyMap<string, ScenarioCard>;
  readonly chosen: boolean;
  readonly beginWith: (stage: string | null) => void;
}

/** Where to begin: by a placement talk, by what it said, or by one's own choice with one tap. */
export function PlacementPanel({ view, cards, chosen, beginWith }: PlacementPanelProps) {
  const { placement, stages, begin } = view;
  if (placement.state === 'none') return null;
  const card = cards.get(placement.scenario);
  const others = stages.slice(0, CHOICES).filter((_, i) => i !== begin);
  return (
    <Card as="section" look="sunk" padding="l" labelledBy="placement">
      <h2 id="placement" className={styles.small}>
        {placement.state === 'played' ? 'Where you begin' : 'Done this before?'}
      </h2>
      <p>{wordsFor(placement, view, chosen)}</p>
      <div className={styles.choices}>
        {placement.state === 'open' && card && (
          <ButtonLink
            to={`${addressOf('scenario', card.id)}?mode=realistic`}
          >{`Play the placement talk, ${Math.round(card.minutes)} min`}</ButtonLink>
        )}
        {placement.state !== 'waiting' &&
          others.map((stage) => (
            <Button key={stage.id} look="quiet" onClick={() => beginWith(stage.id)}>
              {`Begin with “${stage.title}”`}
            </Button>
          ))}
      </div>
    </Card>
  );
}

type Shown = Exclude<Placement, { readonly state: 'none' }>;

function wordsFor(placement: Shown, { stages, begin }: PathView, chosen: boolean): string {
  const here = stages[begin]?.title ?? '';
  if (placement.state === 'waiting') {
    return 'Your placement talk is on its way to the server. As soon as it is there, you see here where you may begin.';
  }
  if (chosen) return `You chose to begin with “${here}”. What lies before it may be skipped, and stays open.`;
  if (placement.state === 'open') {
    return 'Play one talk, best without a coach as it opens from here, and the path proposes where to begin. One talk measures almost nothing, so it only chooses among the first three stages, and you can overrule it with one tap.';
  }
  return `${verdictOn(placement)} ${CAUTION}`;
}

const CAUTION =
  'It was one talk, and one talk measures almost nothing: it may have been luck, good or bad, and a coach helps. Begin elsewhere if that feels right.';

function verdictOn({ crossed, stage }: Extract<Shown, { readonly state: 'played' }>): string {
  if (crossed)
    return 'A line was crossed in the placement talk that cannot be taken back, so begin at the beginning.';
  if (stage === 0) return 'The placement talk did not end well, so begin at the beginning.';
  const skipped = stage === 1 ? 'the first stage' : 'the first two stages';
  return `The placement talk ended ${stage === 1 ? 'fairly well' : 'well'}, so you may skip ${skipped}.`;
}
