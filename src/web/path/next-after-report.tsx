import type { ReactNode } from 'react';
import { addressOf } from '../addresses/index.ts';
import { ButtonLink } from '../ui/index.ts';
import { usePath } from './use-path.ts';
import styles from './path.module.css';

/** Where the path goes on after a report. Where there is no path, or no connection, what stands there `otherwise`. */
export function NextAfterReport({ otherwise }: { readonly otherwise: ReactNode }) {
  const { view, cards } = usePath();
  const card = view?.next && cards.get(view.next.scenario);
  if (!view || view.stages.length === 0) return otherwise;
  return (
    <span className={styles.after}>
      {card && view.next && (
        <span className={styles.soft}>{`Next on your path: “${card.title}”. ${view.next.why}`}</span>
      )}
      <ButtonLink to={addressOf('path')}>{card ? 'Go on with your path' : 'See your path'}</ButtonLink>
    </span>
  );
}
