import { Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import { figure } from '#report';
import type { Range, Report, TranscriptTurn } from '#report';
import { Button } from '../../ui/index.ts';
import type { EarlierAnswer } from '../making/debriefed.ts';
import { saidIn } from '../making/said.ts';
import { LabelChip, MarkChips } from '../parts/label-chip.tsx';
import { Line } from '../parts/line.tsx';
import { MeterShift } from '../parts/meter-shift.tsx';
import { Section } from '../parts/section.tsx';
import { lineId, turnId } from '../view.ts';
import type { View } from '../view.ts';
import styles from './transcript.module.css';

/** All that was said, with the verdict on every reply and the way back to every decision. */
export function Transcript(view: View) {
  const { transcript, score } = view.report;
  const { report, blind = false } = view;
  const marks = useMemo(() => (blind ? new Map<string, Range[]>() : marksIn(report)), [blind, report]);
  return (
    <Section
      id="transcript"
      title="The whole talk"
      {...(!view.blind && { intro: 'The marked words are those that gave the customer away.' })}
    >
      <ol className={styles.turns}>
        {transcript.map((turn, index) => {
          const place = score.decisions.findIndex(({ move }) => move === turn.move);
          return (
            <li key={turn.move ?? 'start'} id={turnId(turn.move)} className={styles.turn} tabIndex={-1}>
              <Turn
                view={view}
                turn={turn}
                index={index}
                number={place + 1}
                earlier={view.earlier?.answers[place] ?? null}
                marks={marks}
              />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

type Marks = ReadonlyMap<string, readonly Range[]>;

/** By the id of the line: the words that showed a sign. */
function marksIn({ truth }: Report): Marks {
  const marks = new Map<string, Range[]>();
  for (const { heard } of truth.signs) {
    if (!heard) continue;
    const id = lineId(heard.turn, heard.line);
    marks.set(id, [...(marks.get(id) ?? []), heard.range]);
  }
  return marks;
}

interface TurnProps {
  readonly view: View;
  readonly turn: TranscriptTurn;
  /** Place in the transcript, the opening being 0. */
  readonly index: number;
  /** Among the turns; 0 where it took none. */
  readonly number: number;
  readonly earlier: EarlierAnswer | null;
  readonly marks: Marks;
}

function Turn({ view, turn, index, number, earlier, marks }: TurnProps) {
  const { name } = view.scenario.customer;
  const { tryFrom, beside, blind } = view;
  const { move, label, loss, lines } = turn;
  return (
    <>
      {label && move !== null && (
        <header className={styles.head}>
          <h3>Turn {number}</h3>
          {!blind && <LabelChip label={label} />}
          {!blind && <MarkChips marks={turn.marks} />}
          {!blind && loss > 0 && <span className={styles.loss}>−{figure(loss)}</span>}
          {tryFrom && (
            <Button look="quiet" icon={<Undo2 aria-hidden="true" />} onClick={() => tryFrom(move)}>
              Try from here<span className="visually-hidden">, turn {number}</span>
            </Button>
          )}
        </header>
      )}
      <div className={styles.lines}>
        {lines.map((line, place) => (
          <Line
            key={lineId(index, place)}
            id={lineId(index, place)}
            line={line}
            name={name}
            person={view.person}
            ranges={marks.get(lineId(index, place)) ?? []}
          />
        ))}
        {earlier && <FirstInstinct earlier={earlier} now={saidIn(lines)} />}
      </div>
      {!blind && <After turn={turn} before={view.report.transcript[index - 1] ?? null} />}
      {label && move !== null && beside?.({ move, number })}
    </>
  );
}

function FirstInstinct({ earlier, now }: { readonly earlier: EarlierAnswer; readonly now: string }) {
  const same = earlier.text === now;
  return (
    <p className={styles.earlier}>
      {same ? 'As the first time.' : <>The first time: “{earlier.text}” </>}
      {!same && <LabelChip label={earlier.label} />}
      {!same && earlier.loss > 0 && ` −${figure(earlier.loss)}`}
    </p>
  );
}

function After({ turn, before }: { readonly turn: TranscriptTurn; readonly before: TranscriptTurn | null }) {
  const { mood, stance, signatures } = turn;
  return (
    <details className={styles.after}>
      <summary>
        Mood: {stance.label}
        <span className="visually-hidden"> after this turn</span>
      </summary>
      <div>
        <MeterShift from={before?.mood ?? null} to={mood} />
        {before && before.stance.id !== stance.id && (
          <p>
            From “{before.stance.label}” to “{stance.label}”.
          </p>
        )}
        {signatures.map((text) => (
          <p key={text}>Known for it: {text}</p>
        ))}
      </div>
    </details>
  );
}
