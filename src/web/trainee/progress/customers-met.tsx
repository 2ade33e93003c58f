import { ARCHETYPES } from '#base';
import { ARCHETYPE_NAMES } from '#report';
import type { ArchetypeMet } from '#report';
import { addressOf } from '../../addresses/index.ts';
import { Progress, Row, Rows } from '../../ui/index.ts';
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
      <div className={styles.kinds}>
        <Rows>
          {known.map((id) => (
            <Row
              key={id}
              to={addressOf('guideEntry', id)}
              title={ARCHETYPE_NAMES[id].name}
              about={ARCHETYPE_NAMES[id].means}
            />
          ))}
          {known.length < ARCHETYPES.length && (
            <Row
              title={stillUnknown(ARCHETYPES.length - known.length)}
              about="You learn who they were when you have talked to them."
            />
          )}
        </Rows>
      </div>
    </section>
  );
}

const stillUnknown = (count: number) => (count === 1 ? 'One more to meet' : `${count} more to meet`);
