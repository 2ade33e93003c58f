import { ARCHETYPES } from '#base';
import { ARCHETYPE_NAMES } from '#report';
import type { ArchetypeMet } from '#report';
import { classes, Progress } from '../../ui/index.ts';
import styles from './customers-met.module.css';

/** The nine kinds of customer: those met by name, the others still in the dark. */
export function CustomersMet({ met }: { readonly met: readonly ArchetypeMet[] }) {
  const known = ARCHETYPES.filter((id) => met.some(({ archetype }) => archetype === id));
  return (
    <section aria-labelledby="met">
      <h2 id="met">Customers you have met</h2>
      <Progress
        label="Kinds of customer"
        value={known.length}
        max={ARCHETYPES.length}
        says={`${known.length} of ${ARCHETYPES.length}`}
      />
      <ul className={styles.kinds}>
        {known.map((id) => (
          <li key={id} className={styles.kind}>
            <b>{ARCHETYPE_NAMES[id].name}</b>
            <span>{ARCHETYPE_NAMES[id].means}</span>
          </li>
        ))}
        {known.length < ARCHETYPES.length && (
          <li className={classes(styles.kind, styles.unknown)}>
            <b>{stillUnknown(ARCHETYPES.length - known.length)}</b>
            <span>You learn who they were when you have talked to them.</span>
          </li>
        )}
      </ul>
    </section>
  );
}

const stillUnknown = (count: number) => (count === 1 ? 'One more to meet' : `${count} more to meet`);
