import { BookmarkCheck, BookmarkPlus, Hourglass, Scale, Split } from 'lucide-react';
import { useState } from 'react';
import type { Scenario } from '#dialogue';
import type { AttemptReview, Contest } from '#protocol';
import {
  Account,
  CaseSteps,
  Lessons,
  OwnView,
  PartsNav,
  Result,
  ReviewPart,
  Transcript,
  TurnNotes,
  WhereItTurned,
} from '../../debrief/index.ts';
import type { Debriefed, Part, Reviewing, View } from '../../debrief/index.ts';
import debriefStyles from '../../debrief/debrief.module.css';
import { Button, toast } from '../../ui/index.ts';
import { HowFarAgreed } from './how-far-agreed.tsx';
import { OverrideDialog } from './override-dialog.tsx';
import styles from './attempt.module.css';

interface AttemptBodyProps {
  readonly review: AttemptReview;
  readonly reviewing: Reviewing;
  readonly scenario: Scenario;
  readonly debriefed: Debriefed;
}

const PARTS: readonly Part[] = [
  { id: 'result', name: 'Result' },
  { id: 'turn', name: 'Turning point' },
  { id: 'account', name: 'Account' },
  { id: 'lessons', name: 'Lessons' },
  { id: 'steps', name: 'Steps of the case' },
  { id: 'transcript', name: 'The whole talk' },
  { id: 'own-view', name: 'Their view' },
  { id: 'said', name: 'Said about it' },
];

/** The attempt in the order in which a manager reads it: how it ended, where it went wrong, what was said. */
export function AttemptBody({ review, reviewing, scenario, debriefed }: AttemptBodyProps) {
  const [rating, setRating] = useState<{ readonly move: number; readonly number: number } | null>(null);
  const { report } = debriefed;
  const { name } = review.person;
  const view: View = {
    report,
    scenario,
    earlier: null,
    kind: review.play.kind,
    tryFrom: null,
    person: name,
    minimum: review.minimum,
    beside: ({ move, number }) => (
      <TurnNotes
        reviewing={reviewing}
        move={move}
        number={number}
        more={
          <TurnTools
            reviewing={reviewing}
            move={move}
            number={number}
            onRate={() => setRating({ move, number })}
          />
        }
      />
    ),
  };
  return (
    <div className={debriefStyles.columns}>
      <PartsNav
        parts={PARTS.filter(({ id }) => id !== 'steps' || report.steps !== null)}
        label="Parts of this review"
      />
      <div className={debriefStyles.parts}>
        <div className={styles.first}>
          <OpenContests contests={reviewing.notes.contests} name={name} report={report} />
          {review.flags.includes('faster-than-reading') && <TooFast name={name} />}
          <p className={styles.voice}>
            The debrief that {name} has read. Where its author writes “you”, it means {name}.
          </p>
          <Result {...view} />
        </div>
        <WhereItTurned {...view} />
        <Account {...view} />
        <Lessons {...view} />
        <CaseSteps {...view} />
        <Transcript {...view} />
        <OwnView {...view} />
        <ReviewPart
          reviewing={reviewing}
          moves={report.score.decisions.map(({ move }) => move)}
          aboutRatings={<HowFarAgreed />}
        />
      </div>
      {rating && (
        <OverrideDialog reviewing={reviewing} turn={rating} report={report} onClose={() => setRating(null)} />
      )}
    </div>
  );
}

interface OpenContestsProps {
  readonly contests: readonly Contest[];
  readonly name: string;
  readonly report: Debriefed['report'];
}

/** What waits for an answer comes before everything else. */
function OpenContests({ contests, name, report }: OpenContestsProps) {
  const open = contests.filter(({ state }) => state !== 'resolved');
  if (open.length === 0) return null;
  return (
    <ul className={styles.open} aria-label="Seen differently">
      {open.map(({ id, move, text, state }) => (
        <li key={id}>
          <Split aria-hidden="true" />
          <span>
            {name} sees{' '}
            <a href={`#turn-${move}`}>
              turn {report.score.decisions.findIndex((decision) => decision.move === move) + 1}
            </a>{' '}
            differently{state === 'open' ? ' and waits for your answer' : ''}.
            {text !== null && <q className={styles.quote}>{text}</q>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function TooFast({ name }: { readonly name: string }) {
  return (
    <p className={styles.flag}>
      <Hourglass aria-hidden="true" />
      <span>
        Most turns were answered faster than they can be read. This changes no score, and there may be a plain
        reason for it: ask {name} before you make anything of it.
      </span>
    </p>
  );
}

interface TurnToolsProps {
  readonly reviewing: Reviewing;
  readonly move: number;
  readonly number: number;
  readonly onRate: () => void;
}

/** What only a manager can do with a turn. */
function TurnTools({ reviewing, move, number, onRate }: TurnToolsProps) {
  const { notes, actions } = reviewing;
  const listed = notes.talk.includes(move);
  const turn = <span className="visually-hidden">, turn {number}</span>;
  const list = () =>
    void actions
      .list({ move, listed: !listed })
      .catch(() => toast('It was not kept. Try again in a moment.'));
  return (
    <>
      {notes.ratings.some((rating) => rating.move === move) && (
        <Button look="quiet" icon={<Scale aria-hidden="true" />} onClick={onRate}>
          Rate it otherwise{turn}
        </Button>
      )}
      <Button
        look="quiet"
        icon={listed ? <BookmarkCheck aria-hidden="true" /> : <BookmarkPlus aria-hidden="true" />}
        aria-pressed={listed}
        onClick={list}
      >
        For the next talk{turn}
      </Button>
    </>
  );
}
