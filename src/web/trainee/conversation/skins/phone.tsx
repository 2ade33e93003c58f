import { Face } from '../../../ui/index.ts';
import { clockOf } from '../calendar.ts';
import { customerSpeaks } from '../live/scene.ts';
import { Captions } from './captions.tsx';
import { faceLabel } from './face-label.ts';
import type { SkinProps } from './skin.ts';
import styles from './phone.module.css';

/** A call: somebody's face in the dark, a clock, and what is said. */
export function PhoneSkin(props: SkinProps) {
  const { scenario, scene, ended, still, lasted, controls } = props;
  const { customer } = scenario;
  const held = scene.now?.entry.kind === 'wait' && scene.now.entry.why === 'hold';
  const state = ended ? 'ended' : held ? 'held' : customerSpeaks(scene) ? 'speaking' : 'open';
  return (
    <section className={styles.call} data-state={state} aria-label={`Call with ${customer.name}`}>
      <div className={styles.caller}>
        <div className={styles.picture}>
          <Face
            face={customer.face}
            mood={scene.mood}
            size="100%"
            speaking={state === 'speaking'}
            reducedMotion={still}
            {...faceLabel(props)}
          />
        </div>
        <div className={styles.who}>
          <strong>{customer.name}</strong>
          {customer.role && <span className={styles.role}>{customer.role}</span>}
          <span className={styles.status}>{statusOf(state, lasted)}</span>
        </div>
        <div className={styles.controls}>{controls}</div>
      </div>
      <Captions {...props} />
    </section>
  );
}

function statusOf(state: 'ended' | 'held' | 'speaking' | 'open', lasted: number): string {
  if (state === 'ended') return `Call ended, ${clockOf(lasted)}`;
  return state === 'held' ? `On hold, ${clockOf(lasted)}` : clockOf(lasted);
}
