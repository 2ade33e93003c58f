import { skillOf } from '#base';
import { BEHAVIOUR_NAMES, nextPractice } from '#report';
import type { Attempt, Practice } from '#report';
import type { Play } from '#protocol';
import { useMemo, useState } from 'react';
import { addressOf } from '../../addresses/index.ts';
import { ownPlays, useResource } from '../../api/index.ts';
import { ButtonLink, classes } from '../../ui/index.ts';
import band from '../../ui/band.module.css';
import styles from './programme.module.css';

/** The one thing to practise next and why, from what was missed so far; nothing as long as none has its day. */
export function NextAtHome() {
  const { data } = useResource(ownPlays, '');
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const next = useMemo(() => dueFirst(data ?? [], today), [data, today]);
  if (!next) return null;
  const { name, means } = BEHAVIOUR_NAMES[next.behaviour];
  return (
    <section className={classes(band.band, styles.next)} aria-labelledby="practise-next">
      <div className={styles.words}>
        <h2 id="practise-next">Practise next: {name}</h2>
        <p>{means}</p>
        <p className={styles.soft}>{why(next)}</p>
      </div>
      <ButtonLink to={`${addressOf('library')}?skill=${skillOf(next.behaviour)}`}>
        Find a conversation
      </ButtonLink>
    </section>
  );
}

function dueFirst(plays: readonly Play[], today: string): Practice | undefined {
  const history = plays.flatMap(({ score, finishedAt, kind }): Attempt[] =>
    score !== null && finishedAt !== null ? [{ score, at: finishedAt, kind }] : [],
  );
  return nextPractice(history).find(({ due }) => due <= today);
}

function why({ missed, shownSince }: Practice): string {
  const times = missed === 1 ? 'once' : missed === 2 ? 'twice' : `${missed} times`;
  const since = shownSince > 0 ? ', and you have shown it since' : '';
  return `It would have been part of the best reply ${times}${since}. A pause helps it to stay.`;
}
