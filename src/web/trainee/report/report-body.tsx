import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Scenario } from '#dialogue';
import { addressOf } from '../../addresses/index.ts';
import { startPlay } from '../../api/index.ts';
import type { SavedPlay } from '../../api/index.ts';
import {
  Account,
  CaseSteps,
  DoneWell,
  Lessons,
  OwnView,
  PartsNav,
  Result,
  ReviewPart,
  Transcript,
  Truth,
  TurnNotes,
  WhereItTurned,
} from '../../debrief/index.ts';
import type { Debriefed, Part, Reviewing, View } from '../../debrief/index.ts';
import styles from '../../debrief/debrief.module.css';
import { Next } from './sections/next.tsx';
import { Skills } from './sections/skills.tsx';

export interface ReportBodyProps {
  readonly saved: SavedPlay;
  readonly scenario: Scenario;
  readonly debriefed: Debriefed;
  /** What was said about it, for an assessed attempt. */
  readonly reviewing?: Reviewing | null;
  /** What can be done with the whole of it. */
  readonly actions: ReactNode;
}

/** The parts of a report in the order in which they are read. */
export function ReportBody({ saved, scenario, debriefed, reviewing = null, actions }: ReportBodyProps) {
  const { report, earlier, positions } = debriefed;
  const tryFrom = useTryFrom(saved);
  const view: View = {
    report,
    scenario,
    earlier,
    kind: saved.request.kind,
    tryFrom,
    person: null,
    minimum: reviewing?.minimum ?? null,
    ...(reviewing && { beside: (turn) => <TurnNotes reviewing={reviewing} {...turn} /> }),
  };
  return (
    <div className={styles.columns}>
      <PartsNav parts={partsOf(view, reviewing)} />
      <div className={styles.parts}>
        <Result {...view} />
        {actions}
        <WhereItTurned {...view} />
        <Account {...view} />
        <Lessons {...view} />
        <DoneWell {...view} />
        <CaseSteps {...view} />
        <Skills {...view} />
        <Truth {...view} />
        <OwnView {...view} />
        <Next {...view} />
        {reviewing && (
          <ReviewPart reviewing={reviewing} moves={report.score.decisions.map(({ move }) => move)} />
        )}
        <div className={styles.notPrinted}>
          <Transcript {...view} />
        </div>
        <p className={styles.basis}>
          Every reply was held against all {positions.toLocaleString('en-GB')} situations that this
          conversation can come to.
        </p>
      </div>
    </div>
  );
}

function partsOf({ report: { lessons, wentWell, hard, steps } }: View, reviewing: Reviewing | null): Part[] {
  return [
    { id: 'result', name: 'Result' },
    { id: 'turn', name: 'Turning point' },
    { id: 'account', name: 'Account' },
    { id: 'lessons', name: lessons.length === 0 ? 'What was hard' : 'Lessons' },
    ...(wentWell || hard.length > 0 ? [{ id: 'kept', name: 'Best line' }] : []),
    ...(steps ? [{ id: 'steps', name: 'Steps of the case' }] : []),
    { id: 'skills', name: 'Skills' },
    { id: 'truth', name: 'Who that was' },
    { id: 'own-view', name: 'Your view' },
    { id: 'next', name: 'Next' },
    ...(reviewing ? [{ id: 'said', name: 'Said about it' }] : []),
    { id: 'transcript', name: 'Transcript' },
  ];
}

function useTryFrom(saved: SavedPlay): (move: number) => void {
  const [, go] = useLocation();
  return (move) => {
    const { scenario, hash, seed, moves } = saved.request;
    const { mode, timing, id } = saved;
    const from = { parent: id, seed, moves: moves.slice(0, move) };
    go(addressOf('play', startPlay({ scenario, hash, kind: 'from-here', mode, timing, from }).id));
  };
}
