import { Undo2 } from 'lucide-react';
import { Button, Chip } from '../../ui/index.ts';
import { MoodLines } from '../charts/mood-lines.tsx';
import { PoiseMap } from '../charts/poise-map.tsx';
import { saidIn } from '../making/said.ts';
import { Line } from '../parts/line.tsx';
import { Section } from '../parts/section.tsx';
import { whose } from '../view.ts';
import type { View } from '../view.ts';
import styles from './where-it-turned.module.css';

const VERDICTS = { right: 'Seen', close: 'Close', elsewhere: 'Elsewhere' } as const;

/** The turning point with the trainee's own pick beside it, and the two pictures of the way. */
export function WhereItTurned({ report, scenario, tryFrom, person }: View) {
  const { turningPoint, guess, transcript, map } = report;
  const turn = turningPoint?.turn ?? null;
  const said = transcript.find(({ move }) => move !== null && move === turningPoint?.move);
  return (
    <Section id="turn" title="Where it turned">
      <div className={styles.both}>
        <div className={styles.columns}>
          <PoiseMap map={map} turningPoint={turn} />
          <div className={styles.words}>
            {turningPoint && said ? (
              <>
                <p className={styles.lead}>{turningPoint.sentence}</p>
                <Line
                  line={{ by: 'trainee', text: saidIn(said.lines) }}
                  name={scenario.customer.name}
                  person={person}
                />
                {tryFrom && (
                  <p className={styles.again}>
                    <Button icon={<Undo2 aria-hidden="true" />} onClick={() => tryFrom(turningPoint.move)}>
                      Try from the turning point
                    </Button>
                  </p>
                )}
              </>
            ) : (
              <p className={styles.lead}>No line of this talk gave much away, so none turned it.</p>
            )}
            {guess && (
              <div className={styles.guess}>
                <h3>
                  {whose(person)} pick{' '}
                  <Chip tone={guess.verdict === 'right' ? 'good' : 'plain'}>{VERDICTS[guess.verdict]}</Chip>
                </h3>
                <p>{guess.sentence}</p>
              </div>
            )}
          </div>
        </div>
        <h3 className={styles.over}>Mood over time</h3>
        <MoodLines map={map} turningPoint={turn} person={person} />
      </div>
    </Section>
  );
}
