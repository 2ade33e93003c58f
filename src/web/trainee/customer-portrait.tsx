import type { Face as FaceShape } from '#dialogue';
import { classes, Face } from '../ui/index.ts';
import styles from './customer-portrait.module.css';

/** The same for every customer who is not in a conversation, so that no picture tells who will be hard. */
const AT_REST = { tension: 3, trust: 5, ground: 5 } as const;
const TINTS = ['rose', 'sand', 'sage', 'sky', 'clay'] as const;

export interface CustomerPortraitProps {
  readonly face: FaceShape;
  /** Decides the colour behind the face; the same id has the same colour everywhere. */
  readonly id: string;
  /** `stage` fills its place and lets the person stand on the lower edge; `disc` is a round picture. */
  readonly shape: 'stage' | 'disc';
  /** Side of the face, any CSS length. */
  readonly size: string;
}

/** A customer before the conversation, in front of a colour. Decoration: the name stands beside it. */
export function CustomerPortrait({ face, id, shape, size }: CustomerPortraitProps) {
  const tint = TINTS[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % TINTS.length];
  return (
    <div className={classes(styles[shape], tint && styles[tint])}>
      <Face
        face={face}
        mood={AT_REST}
        size={size}
        frame={shape === 'stage' ? 'bust' : 'disc'}
        reducedMotion
      />
    </div>
  );
}
