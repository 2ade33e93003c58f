import type { Channel } from '#base';
import { opensWithCustomer } from '#dialogue';
import type { Production, Scenario } from '#dialogue';
import { Play } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { ownPlays, startPlay, useResource, useSavedPlays } from '../../api/index.ts';
import { MODES, TIMINGS, usePreferences } from '../../preferences/index.ts';
import type { Mode, Timing } from '../../preferences/index.ts';
import { Button, ButtonLink, Card, Segmented, Switch } from '../../ui/index.ts';
import { standingOf } from '../library/standing.ts';
import { MODE_NAMES, TIMING_NAMES } from '../names.ts';
import styles from './brief.module.css';

const STARTS: Readonly<Record<Channel, string>> = {
  phone: 'Take the call',
  chat: 'Open the chat',
  email: 'Open the mail',
  'in-person': 'Walk over',
  video: 'Join the call',
};

/** Where a case begins with the file or a colleague, nobody rings yet. */
const firstStep = (scenario: Scenario): string =>
  opensWithCustomer(scenario) ? STARTS[scenario.channel] : 'Begin';

const MODE_HINTS: Readonly<Record<Mode, string>> = {
  coach: 'After each reply a short word on how it landed.',
  realistic: 'Only you and the customer. All comments come afterwards.',
};

const TIMING_HINTS: Readonly<Record<Timing, string>> = {
  normal: 'The customer waits about as long as people do. Saying nothing is an answer too.',
  relaxed: 'The customer waits much longer. The same choices score the same.',
  off: 'Nobody hurries you. The same choices score the same.',
};

const MODE_SEGMENTS = MODES.map((value) => ({ value, label: MODE_NAMES[value] }));
const TIMING_SEGMENTS = TIMINGS.map((value) => ({ value, label: TIMING_NAMES[value] }));

/** What was chosen last, or what the address asks for until something else is chosen. */
function useMode(): readonly [Mode, (mode: Mode) => void] {
  const [{ mode }, set] = usePreferences();
  const asked = useSearch() === 'mode=realistic';
  const [chosen, setChosen] = useState(false);
  const choose = (next: Mode) => {
    setChosen(true);
    set({ mode: next });
  };
  return [asked && !chosen ? 'realistic' : mode, choose];
}

/** How one wants to have the conversation, and the way in. The choices are remembered for the next one. */
export function StartPanel({ production }: { readonly production: Production }) {
  const { scenario, hash } = production;
  const [{ timing, sound }, set] = usePreferences();
  const [mode, choose] = useMode();
  const [, go] = useLocation();
  const plays = useResource(ownPlays, '').data ?? [];
  const standing = standingOf(scenario.id, plays, useSavedPlays());
  const start = () => {
    const kind = standing.state === 'new' ? 'first' : 'retry';
    go(addressOf('play', startPlay({ scenario: scenario.id, hash, kind, mode, timing }).id));
  };
  const open = standing.state === 'started' ? standing.play : null;
  return (
    <Card as="section" look="raised" padding="l" labelledBy="how">
      <div className={styles.panel}>
        <h2 id="how">How do you want it?</h2>
        <Segmented
          label="Comments"
          value={mode}
          segments={MODE_SEGMENTS}
          hint={MODE_HINTS[mode]}
          onChange={choose}
        />
        <Segmented
          label="Timing"
          value={timing}
          segments={TIMING_SEGMENTS}
          hint={TIMING_HINTS[timing]}
          onChange={(next) => set({ timing: next })}
        />
        <Switch label="Sound" checked={sound} onChange={(next) => set({ sound: next })} />
        <div className={styles.go}>
          {open !== null && (
            <ButtonLink to={addressOf('play', open)} look="primary" size="l">
              Go on where you stopped
            </ButtonLink>
          )}
          <Button
            look={open === null ? 'primary' : 'secondary'}
            size="l"
            icon={<Play aria-hidden="true" />}
            onClick={start}
          >
            {open === null ? firstStep(scenario) : 'Begin anew'}
          </Button>
          {standing.state === 'new' && (
            <p className={styles.soft}>This is your first try: the one that shows where you stand.</p>
          )}
        </div>
      </div>
    </Card>
  );
}
