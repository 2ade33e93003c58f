import { Loading, Skeleton } from '../ui/index.ts';
import type { Making } from './making/debriefed.ts';
import styles from './debrief.module.css';

const WORDS: Readonly<Record<Making, string>> = {
  solving: 'Working out every way this conversation could have gone …',
  reading: 'Reading yours beside them …',
};

/** Stands in the debrief's place while it is made, and says what is being done. */
export function DebriefOnItsWay({ step }: { readonly step: Making | null }) {
  const words = step ? WORDS[step] : 'Fetching the conversation …';
  return (
    <Loading label={words}>
      <div className={styles.onItsWay}>
        <p aria-hidden="true">{words}</p>
        <Skeleton height="16rem" />
        <Skeleton height="22rem" />
        <Skeleton height="14rem" />
      </div>
    </Loading>
  );
}
