import { Check, X } from 'lucide-react';
import { RECORD_KIND_NAMES } from '#report';
import type { Written, WrittenAnswer } from '#report';
import { Chip } from '../../ui/index.ts';
import styles from './written.module.css';

interface WrittenPartProps {
  readonly term: string;
  /** Above the text as it should be. */
  readonly heading: string;
  readonly sentence: string | null;
  readonly text: Written | null;
  /** How the person is called within a sentence. */
  readonly who: string;
}

/** A text that was put together from sentences: how it should read, what was otherwise, and why. */
export function WrittenPart({ term, heading, sentence, text, who }: WrittenPartProps) {
  if (!text) return null;
  const belonging = text.items.filter(({ belongs }) => belongs);
  const wrong = text.items.filter(({ right }) => !right);
  const right = text.items.filter((item) => item.right);
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {sentence}
        {belonging.length > 0 && (
          <figure className={styles.paper}>
            <figcaption>{heading}</figcaption>
            {belonging.map((item) => (
              <p key={item.id}>{item.text}</p>
            ))}
          </figure>
        )}
        <Sentences items={wrong} />
        {wrong.length > 0 && text.put.length > 0 && (
          <details className={styles.more}>
            <summary>As {who} put it together</summary>
            {text.put.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </details>
        )}
        {right.length > 0 && (
          <details className={styles.more}>
            <summary>
              {wrong.length > 0 ? `What ${who} had right` : 'Sentence by sentence'} ({right.length})
            </summary>
            <Sentences items={right} />
          </details>
        )}
      </dd>
    </div>
  );
}

function Sentences({ items }: { readonly items: readonly WrittenAnswer[] }) {
  if (items.length === 0) return null;
  return (
    <ul className={styles.sentences}>
      {items.map(({ id, text, right, belongs, because, kind }) => (
        <li key={id} data-right={right}>
          {right ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
          <span>
            {text} {kind && <Chip>{RECORD_KIND_NAMES[kind].name}</Chip>}
            <small>
              {verdict(right, belongs)} {because}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}

function verdict(right: boolean, belongs: boolean): string {
  if (right) return belongs ? 'It belongs in.' : 'It stays out.';
  return belongs ? 'Left out, and it belongs in.' : 'Put in, and it should stay out.';
}
