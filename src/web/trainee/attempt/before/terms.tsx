import { Eye, EyeOff, Flag, Hourglass, RotateCcw, ShieldCheck, Timer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ScenarioCard } from '#protocol';
import { addressOf } from '../../../addresses/index.ts';
import { useMe } from '../../../api/index.ts';
import { usePreferences } from '../../../preferences/index.ts';
import { seenBy } from '../who-sees.ts';
import { silenceWords } from './silence-words.ts';
import type { Given } from './standing.ts';
import styles from './announcement.module.css';

interface TermsProps {
  readonly card: ScenarioCard;
  readonly given: Given | null;
}

/** What somebody should know before it counts. */
export function Terms({ card, given }: TermsProps) {
  const { person } = useMe();
  const [{ timing }] = usePreferences();
  return (
    <section aria-labelledby="terms">
      <h2 id="terms" className={styles.heading}>
        Before you begin
      </h2>
      <ul className={styles.terms}>
        <Term icon={<ShieldCheck aria-hidden="true" />} title="This one counts">
          Your replies are kept with your name, and the result cannot be taken back.
          {given && ` ${given.assignment.minimum} points of 100 are needed to pass.`}
        </Term>
        <Term icon={<Eye aria-hidden="true" />} title="Who sees it">
          {seenBy(person?.memberOf ?? [])}{' '}
          {person && <Link to={addressOf('yourData')}>For how long, and who looked</Link>}
        </Term>
        <Term icon={<RotateCcw aria-hidden="true" />} title="How often">
          {triesOf(given)} Giving up counts as a try.
        </Term>
        <Term icon={<Timer aria-hidden="true" />} title="One sitting">
          About {card.minutes} minutes, without a break if you can. If the network drops, nothing is lost, and
          you may go on on another device.
        </Term>
        <Term icon={<Hourglass aria-hidden="true" />} title="Saying nothing is an answer too">
          {silenceWords(card.channel, timing)}
        </Term>
        <Term icon={<EyeOff aria-hidden="true" />} title="Nothing is shown while it runs">
          No coach, no hints, no way back. Afterwards come a few questions, then the full report.
        </Term>
        {card.contentNote !== null && (
          <Term icon={<Flag aria-hidden="true" />} title="What it is about">
            {card.contentNote}
          </Term>
        )}
      </ul>
    </section>
  );
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function triesOf(given: Given | null): string {
  if (!given) return 'Every try is kept and numbered; the first shows where you stand.';
  const { assignment, item } = given;
  const may = `You may try ${times(assignment.attempts)}.`;
  if (item.used === 0) return may;
  return `${may} You have used ${item.used} of ${assignment.attempts}.`;
}

interface TermProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

function Term({ icon, title, children }: TermProps) {
  return (
    <li>
      {icon}
      <div>
        <h3>{title}</h3>
        <p>{children}</p>
      </div>
    </li>
  );
}
