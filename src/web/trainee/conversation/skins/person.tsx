import { Face } from '../../../ui/index.ts';
import { customerSpeaks } from '../live/scene.ts';
import { Captions } from './captions.tsx';
import { faceLabel } from './face-label.ts';
import { RoomBackdrop } from './room-backdrop.tsx';
import type { SkinProps } from './skin.ts';
import styles from './person.module.css';

/** Somebody in front of you: the whole of their face, and what they say beside it. */
export function PersonSkin(props: SkinProps) {
  const { scenario, scene, still, ended } = props;
  const { customer } = scenario;
  return (
    <section
      className={styles.meeting}
      data-ended={ended || undefined}
      aria-label={`Talk with ${customer.name}`}
    >
      <div className={styles.scene}>
        <RoomBackdrop />
        <div className={styles.person}>
          <Face
            face={customer.face}
            mood={scene.mood}
            size="100%"
            frame="bust"
            speaking={customerSpeaks(scene)}
            reducedMotion={still}
            {...faceLabel(props)}
          />
        </div>
        <p className={styles.who}>
          <strong>{customer.name}</strong>
          {customer.role && <span>{customer.role}</span>}
        </p>
      </div>
      <div className={styles.speech}>
        <Captions {...props} />
      </div>
    </section>
  );
}
