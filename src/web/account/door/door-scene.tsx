import { Face } from '../../ui/index.ts';
import styles from './door.module.css';

const PEOPLE = [
  {
    face: { skin: 6, hair: 2, hairTone: 1, brows: 1, glasses: true, beard: false, clothes: 3 },
    mood: { tension: 7, trust: 2, ground: 5 },
  },
  {
    face: { skin: 1, hair: 5, hairTone: 5, brows: 0, glasses: false, beard: false, clothes: 1 },
    mood: { tension: 3, trust: 6, ground: 6 },
  },
  {
    face: { skin: 8, hair: 0, hairTone: 0, brows: 2, glasses: false, beard: true, clothes: 2 },
    mood: { tension: 1, trust: 8, ground: 6 },
  },
] as const;

/** Who waits within: three people, from angry to glad. Decoration. */
export function DoorScene() {
  return (
    <div className={styles.scene}>
      <p>
        Stay kind.
        <br />
        Hold the line.
      </p>
      <div className={styles.people} aria-hidden="true">
        {PEOPLE.map(({ face, mood }) => (
          <Face key={face.skin} face={face} mood={mood} size="var(--person)" frame="bust" reducedMotion />
        ))}
      </div>
    </div>
  );
}
