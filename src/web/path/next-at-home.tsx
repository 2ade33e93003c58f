import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../addresses/index.ts';
import { ButtonLink } from '../ui/index.ts';
import { usePath } from './use-path.ts';
import { aboutTalk, dayOf } from './words.ts';
import band from '../ui/band.module.css';
import styles from './path.module.css';

/** The next step of the path, above the library. Where there is no path, what stands there `otherwise`. */
export function NextAtHome({ otherwise }: { readonly otherwise: ReactNode }) {
  const { view, cards, error } = usePath();
  if (view?.stages.length === 0 || (!view && error)) return otherwise;
  if (!view) return null;
  const card = view.next && cards.get(view.next.scenario);
  const toPath = (
    <Link to={addressOf('path')} className={styles.toPath}>
      See your path
    </Link>
  );
  if (!view.next || !card) {
    const back = view.comesBack ? ` Something comes back on ${dayOf(view.comesBack)}.` : '';
    return (
      <section className={band.band} aria-labelledby="next-on-path">
        <div className={styles.words}>
          <h2 id="next-on-path">
            {view.walked ? 'You have walked the whole path' : 'Your path rests today'}
          </h2>
          <p className={styles.soft}>{`Nothing on it is due today.${back}`}</p>
        </div>
        {toPath}
      </section>
    );
  }
  return (
    <section className={band.band} aria-labelledby="next-on-path">
      <div className={styles.words}>
        <h2 id="next-on-path">Next on your path: {card.title}</h2>
        <p>{view.next.why}</p>
        <p className={styles.soft}>{aboutTalk(card)}</p>
      </div>
      <div className={styles.ways}>
        <ButtonLink to={addressOf('scenario', card.id)}>Take the next step</ButtonLink>
        {toPath}
      </div>
    </section>
  );
}
