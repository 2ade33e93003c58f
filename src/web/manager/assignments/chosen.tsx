import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { Assignable } from '#protocol';
import { IconButton } from '../../ui/index.ts';
import styles from './form.module.css';

export interface ChosenProps {
  /** In their order. */
  readonly chosen: readonly string[];
  readonly scenarios: Assignable['scenarios'];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** What was picked, in the order in which it will be met. */
export function Chosen({ chosen, scenarios, onChange }: ChosenProps) {
  if (chosen.length === 0) return null;
  const titleOf = (id: string) => scenarios.find((one) => one.id === id)?.title ?? 'No longer offered';
  const swapped = (at: number, by: number) => {
    const next = [...chosen];
    const [moved = ''] = next.splice(at, 1);
    next.splice(at + by, 0, moved);
    return next;
  };
  return (
    <ol className={styles.chosen} aria-label="Chosen, in this order">
      {chosen.map((id, at) => (
        <li key={id}>
          <span>{titleOf(id)}</span>
          <IconButton
            label={`Move ${titleOf(id)} up`}
            icon={<ArrowUp aria-hidden="true" />}
            disabled={at === 0}
            onClick={() => onChange(swapped(at, -1))}
          />
          <IconButton
            label={`Move ${titleOf(id)} down`}
            icon={<ArrowDown aria-hidden="true" />}
            disabled={at === chosen.length - 1}
            onClick={() => onChange(swapped(at, 1))}
          />
          <IconButton
            label={`Leave ${titleOf(id)} out`}
            icon={<X aria-hidden="true" />}
            onClick={() => onChange(chosen.filter((one) => one !== id))}
          />
        </li>
      ))}
    </ol>
  );
}
