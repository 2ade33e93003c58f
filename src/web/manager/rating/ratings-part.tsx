import type { Agreement, Reliability } from '#protocol';
import { useResource } from '../../api/index.ts';
import { Card, Chip, Progress } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import { agreementInWords } from '../../figures/index.ts';
import { agreements } from '../attempt/how-far-agreed.tsx';
import { driftInWords } from './drift-words.ts';
import styles from './rating.module.css';

/** Whether a manager's own ratings lie beside the key, and how far managers agree. For their own eyes. */
export function RatingsPart() {
  const { data } = useResource(agreements, '');
  if (!data) return null;
  return (
    <section aria-labelledby="ratings" className={styles.part}>
      <h2 id="ratings">Your ratings</h2>
      <Card padding="l">
        <div className={styles.rows}>
          <div>
            <h3>
              Beside the key{' '}
              {data.drift.word === 'calibration talk' && <Chip>Time for a calibration talk</Chip>}
            </h3>
            <p>{driftInWords(data.drift)}</p>
          </div>
          <div>
            <h3>Beside other managers</h3>
            <p>{agreementInWords(data)}</p>
          </div>
          <DoubleMarks marks={data.doubleMarks} />
        </div>
      </Card>
      <p className={styles.soft}>
        Nobody else sees how you rate. Trainers and administrators see how many managers rate otherwise than
        the key, without names and from five managers on.
      </p>
    </section>
  );
}

function DoubleMarks({ marks: { decisions, wanted, since } }: { readonly marks: Agreement['doubleMarks'] }) {
  const left = Math.max(0, wanted - decisions);
  return (
    <div>
      <h3>Rated blind by two managers this quarter</h3>
      <Progress
        label={`Decisions since ${dayOf(since)}`}
        value={decisions}
        max={wanted}
        says={`${decisions} of ${wanted}`}
      />
      <p>
        {left === 0
          ? 'That is enough to go by.'
          : 'Open an attempt of your team and choose “Give a second reading”; another manager does the same.'}
      </p>
    </div>
  );
}

/** Stands where figures of single people would, while the library does not carry them. */
export function Withheld({ reliability: { verdict, reliability } }: { readonly reliability: Reliability }) {
  if (verdict !== 'suspend') return null;
  return (
    <p className={styles.withheld}>
      No skill of a single person is shown at present. Two halves of the scenarios see the same people as
      strong at {(reliability ?? 0).toFixed(2)} of 1; below 0.50 such a figure would say more about luck than
      about the person. Figures of the group stay.
    </p>
  );
}
