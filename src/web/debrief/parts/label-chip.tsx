import type { Label, Mark } from '#report';
import { LABEL_NAMES, MARK_NAMES } from '#report';
import { Chip } from '../../ui/index.ts';
import styles from './label-chip.module.css';
import { LABEL_TONES } from './tones.ts';

/** What a move is called; the little sign differs in shape, too, for those who see no colours. */
export function LabelChip({ label }: { readonly label: Label }) {
  return (
    <Chip tone={LABEL_TONES[label]} icon={<i className={styles.sign} data-label={label} />}>
      {LABEL_NAMES[label].name}
    </Chip>
  );
}

/** What may be said of a move on top of its label. */
export function MarkChips({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark) => (
    <Chip key={mark} tone="accent">
      {MARK_NAMES[mark].name}
    </Chip>
  ));
}
