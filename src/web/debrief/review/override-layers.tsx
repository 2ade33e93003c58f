import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { OverrideLayer } from '#protocol';
import { SKILL_NAMES } from '#report';
import { Button, Chip } from '../../ui/index.ts';
import { ratingInShort, REASON_NAMES } from './rating-words.ts';
import { Said } from './said.tsx';
import type { Reviewing } from './use-review.ts';
import { WordsForm } from './words-form.tsx';
import styles from './notes.module.css';

interface OverrideLayersProps {
  readonly reviewing: Reviewing;
  /** Of one turn, in order. */
  readonly layers: readonly OverrideLayer[];
}

/** What reviewers rated otherwise than the key: both values, why, and nothing that was ever said is gone. */
export function OverrideLayers({ reviewing, layers }: OverrideLayersProps) {
  const gone = new Set(layers.flatMap(({ withdraws }) => withdraws ?? []));
  const isPast = ({ id, withdraws }: OverrideLayer) => withdraws !== null || gone.has(id);
  const past = layers.filter(isPast);
  const standing = layers.filter((layer) => !isPast(layer));
  if (layers.length === 0) return null;
  return (
    <section className={styles.layers} aria-label="Rated otherwise">
      {standing.map((layer) => (
        <Standing key={layer.id} reviewing={reviewing} layer={layer} />
      ))}
      {past.length > 0 && (
        <details className={styles.past}>
          <summary>Taken back earlier</summary>
          {past.map((layer) => (
            <Said
              key={layer.id}
              by={layer.by}
              at={layer.at}
              text={layer.text}
              what={<Shift layer={layer} />}
            />
          ))}
        </details>
      )}
    </section>
  );
}

function Standing({ reviewing, layer }: { readonly reviewing: Reviewing; readonly layer: OverrideLayer }) {
  const [taking, setTaking] = useState(false);
  const close = () => setTaking(false);
  const { by, at, text, reason } = layer;
  return (
    <Said
      by={by}
      at={at}
      text={text}
      what={<Shift layer={layer} />}
      lead={reason && `${REASON_NAMES[reason]}.`}
    >
      {taking && (
        <WordsForm
          label="Why do you take it back?"
          hint="What stood before stands again. This change stays in the history."
          send="Take it back"
          onSend={(words) => reviewing.actions.withdraw(layer.id, { text: words })}
          onCancel={close}
        />
      )}
      {reviewing.relation === 'team' && !taking && (
        <div className={styles.actions}>
          <Button look="quiet" icon={<Undo2 aria-hidden="true" />} onClick={() => setTaking(true)}>
            Take it back
          </Button>
        </div>
      )}
    </Said>
  );
}

/** The rating before and after, always both. */
function Shift({ layer: { skill, from, to, withdraws } }: { readonly layer: OverrideLayer }) {
  const name = SKILL_NAMES[skill].name;
  return (
    <Chip tone={withdraws === null ? 'accent' : 'plain'}>
      {withdraws !== null && 'Took it back. '}
      {name}: {ratingInShort(from)} <span aria-hidden="true">→</span>
      <span className="visually-hidden">to</span> {ratingInShort(to)}
    </Chip>
  );
}
