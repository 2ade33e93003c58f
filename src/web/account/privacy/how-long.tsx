import type { Retention } from '#protocol';
import { useResource } from '../../api/index.ts';
import { FormError, Part } from '../../forms/index.ts';
import { Button, Loading, Skeleton } from '../../ui/index.ts';
import { retention } from './privacy-api.ts';
import styles from './privacy.module.css';

export function HowLong() {
  const { data, error, loading, retry } = useResource(retention, '');
  return (
    <Part title="For how long" about="An administrator sets this for everybody.">
      {data && <Limits retention={data} />}
      {!data && !error && (
        <Loading label="Loading how long things are kept">
          <Skeleton height="6rem" />
        </Loading>
      )}
      {!data && error && (
        <>
          <FormError error={error} />
          <div>
            <Button busy={loading} onClick={retry}>
              Try again
            </Button>
          </div>
        </>
      )}
    </Part>
  );
}

function Limits({ retention: { practice, assessed, leaver } }: { readonly retention: Retention }) {
  return (
    <ul className={styles.means}>
      <li>
        A practice conversation is deleted {inMonths(practice)} after you last changed it. That you did what
        you were given to practise stays with the assignment.
      </li>
      <li>
        An assessed conversation is deleted {inMonths(assessed)} after it ended, with everything that was
        written about it.
      </li>
      <li>Everything else about you is deleted {inMonths(leaver)} after your account was closed.</li>
    </ul>
  );
}

/** "a month", "18 months", "2 years". */
function inMonths(months: number): string {
  if (months === 1) return 'a month';
  if (months === 12) return 'a year';
  return months % 12 === 0 ? `${months / 12} years` : `${months} months`;
}
