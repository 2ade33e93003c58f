import { useState } from 'react';
import type { Factor } from '#protocol';
import { askWhoIsThere, learnWhoIsThere, useMe } from '../../api/index.ts';
import { Actions, FormError, useSure } from '../../forms/index.ts';
import { Button } from '../../ui/index.ts';
import { AddFactor } from '../own/add-factor.tsx';
import { beginFactor } from '../own/own-api.ts';
import { RecoveryCodes } from '../own/recovery-codes.tsx';
import { SignOutDialog } from '../sign-out-dialog.tsx';
import { DoorCard } from './door-card.tsx';
import styles from './door.module.css';

/** Where one is on the way to a second factor. */
type Way =
  | { readonly at: 'start' }
  | { readonly at: 'app'; readonly factor: Factor }
  | { readonly at: 'codes'; readonly codes: readonly string[] };

const TITLES = {
  start: 'Set up your second factor',
  app: 'Set up your second factor',
  codes: 'Your second factor is on',
} as const;

/** For whoever may not go in before they have set up what the house asks of them: why, and how. */
export function FactorScreen({ onHold }: { readonly onHold: (held: boolean) => void }) {
  const me = useMe();
  const [way, setWay] = useState<Way>({ at: 'start' });
  const { busy, error, run, dialog } = useSure();
  const begin = async () => {
    const factor = await beginFactor();
    // The codes at the end are shown once: nothing leads away from here before they are kept.
    onHold(true);
    setWay({ at: 'app', factor });
  };
  const goIn = () => {
    if (me.person) learnWhoIsThere({ ...me, person: { ...me.person, factor: true, factorDue: false } });
    void askWhoIsThere();
    onHold(false);
  };
  return (
    <DoorCard title={TITLES[way.at]} lead={way.at === 'start' && <Why />} beside={<Steps at={way.at} />}>
      {way.at === 'start' && (
        <>
          <FormError error={error} />
          <Actions place="wide">
            <Button look="primary" size="l" busy={busy} onClick={() => void run(begin)}>
              Set it up
            </Button>
            <Leave />
          </Actions>
          {dialog}
        </>
      )}
      {way.at === 'app' && (
        <AddFactor factor={way.factor} heading="h2" onAdded={(codes) => setWay({ at: 'codes', codes })}>
          <Leave />
        </AddFactor>
      )}
      {way.at === 'codes' && <RecoveryCodes codes={way.codes} heading="h2" onKept={goIn} />}
    </DoorCard>
  );
}

function Why() {
  const { organisation, person } = useMe();
  return (
    <>
      Welcome, {person?.name}. What you can do here reaches others, so {organisation ?? 'your organisation'}{' '}
      asks for a code from an app besides your password. Whoever learns the password alone then stays out. It
      takes about a minute.
    </>
  );
}

function Leave() {
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setLeaving(true)}>
        Sign out
      </Button>
      {leaving && <SignOutDialog onStay={() => setLeaving(false)} />}
    </>
  );
}

const STEPS = [
  {
    at: 'start',
    title: 'Have an app for codes',
    words:
      'On your phone or in your password manager. If you have none yet: Aegis, 2FAS and FreeOTP cost nothing.',
  },
  {
    at: 'app',
    title: 'Let it read a picture',
    words: 'From then on it shows six digits that change every half a minute.',
  },
  {
    at: 'codes',
    title: 'Keep ten spare codes',
    words:
      'For the day when the phone is lost or empty. After that you are in, and asked for a code when you sign in.',
  },
] as const;

function Steps({ at }: Pick<Way, 'at'>) {
  return (
    <ol className={styles.steps}>
      {STEPS.map((step) => (
        <li key={step.at} aria-current={step.at === at ? 'step' : undefined}>
          <h2>{step.title}</h2>
          <p>{step.words}</p>
        </li>
      ))}
    </ol>
  );
}
