import { UserRound } from 'lucide-react';
import { Face } from '../../../ui/index.ts';
import { clockOf } from '../calendar.ts';
import { customerSpeaks } from '../live/scene.ts';
import { Captions } from './captions.tsx';
import { faceLabel } from './face-label.ts';
import { RoomBackdrop } from './room-backdrop.tsx';
import type { SkinProps } from './skin.ts';
import styles from './video.module.css';

/** A video call: their tile, a small one for you, captions beside. */
export function VideoSkin(props: SkinProps) {
  const { scenario, scene, still, ended, lasted, controls } = props;
  const { customer } = scenario;
  const held = scene.now?.entry.kind === 'wait' && scene.now.entry.why === 'hold';
  return (
    <section
      className={styles.call}
      data-dim={ended || held || undefined}
      aria-label={`Video call with ${customer.name}`}
    >
      <div className={styles.tile} data-speaking={customerSpeaks(scene) || undefined}>
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
        <p className={styles.name}>
          <strong>{customer.name}</strong>
          <span>{ended ? `Call ended, ${clockOf(lasted)}` : held ? 'On hold' : clockOf(lasted)}</span>
        </p>
        <span className={styles.you}>
          <UserRound aria-hidden="true" />
          You
        </span>
        <div className={styles.controls}>{controls}</div>
      </div>
      <Captions {...props} />
    </section>
  );
}
