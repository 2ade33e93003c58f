import { Play } from 'lucide-react';
import type { AttemptLine, ScenarioCard } from '#protocol';
import { addressOf } from '../../../addresses/index.ts';
import { TIMINGS, usePreferences } from '../../../preferences/index.ts';
import { Button, ButtonLink, Card, Segmented, Switch } from '../../../ui/index.ts';
import { TIMING_NAMES } from '../../names.ts';
import { OpenAttempt } from './open-attempt.tsx';
import { unfinished } from './standing.ts';
import type { Given } from './standing.ts';
import { useStart } from './use-start.ts';
import styles from './announcement.module.css';

interface BeginPanelProps {
  readonly card: ScenarioCard;
  readonly given: Given | null;
  readonly attempts: readonly AttemptLine[];
}

const SEGMENTS = TIMINGS.map((value) => ({ value, label: TIMING_NAMES[value] }));

/** The way in; or what has to be finished first. */
export function BeginPanel({ card, given, attempts }: BeginPanelProps) {
  const open = unfinished(attempts, card.id);
  const hindrance = given?.item.hindrance ?? null;
  return (
    <Card as="section" look="raised" padding="l" labelledBy="begin">
      <div className={styles.panel}>
        {open && <OpenAttempt open={open} />}
        {!open && hindrance !== null && (
          <>
            <h2 id="begin">Not now</h2>
            <p>{hindrance}</p>
            <ButtonLink to={addressOf('library')}>See all conversations</ButtonLink>
          </>
        )}
        {!open && hindrance === null && <Begin card={card} given={given} />}
      </div>
    </Card>
  );
}

function Begin({ card, given }: Pick<BeginPanelProps, 'card' | 'given'>) {
  const [{ timing, sound }, set] = usePreferences();
  const { begin, starting, trouble } = useStart(card.id, given?.assignment.id ?? null);
  return (
    <>
      <h2 id="begin">Ready?</h2>
      <Segmented
        label="Timing"
        value={timing}
        segments={SEGMENTS}
        hint="Relaxed waits three times as long for your answer, off waits for ever. The same replies score the same."
        onChange={(next) => set({ timing: next })}
      />
      <Switch label="Sound" checked={sound} onChange={(next) => set({ sound: next })} />
      {trouble !== null && (
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
      <div className={styles.go}>
        <Button look="primary" size="l" icon={<Play aria-hidden="true" />} busy={starting} onClick={begin}>
          Begin the assessment
        </Button>
        <ButtonLink to={addressOf('library')} look="quiet" size="l">
          Not now
        </ButtonLink>
      </div>
      <p className={styles.soft}>Your try begins when you press the button.</p>
    </>
  );
}
