import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { overviewSchema, pathTo } from '#protocol';
import type { Overview } from '#protocol';
import { ask, createResources, useResource } from '../../api/index.ts';
import { Row, Rows, WhenThere } from '../../ui/index.ts';
import { agoOf } from '../../words/index.ts';
import { HousePage } from '../house-page.tsx';
import { checksOf } from './checks.ts';
import type { Check } from './checks.ts';
import styles from './overview.module.css';

/** The only key is ''. */
const overview = createResources(() => ask({ path: pathTo('overview'), answer: overviewSchema }), {
  freshMs: 0,
});

/** "Is everything all right?", for whoever runs the house. */
export function OverviewScreen() {
  const resource = useResource(overview, '');
  return (
    <HousePage title="Overview" action={null}>
      <WhenThere resource={resource} what="The overview">
        {(found) => <Found overview={found} />}
      </WhenThere>
    </HousePage>
  );
}

function Found({ overview: found }: { readonly overview: Overview }) {
  const checks = checksOf(found, location.hostname);
  const toSee = checks.filter(({ state }) => state === 'look').length;
  return (
    <>
      <p className={styles.verdict}>
        {toSee === 0
          ? 'Everything is all right.'
          : toSee === 1
            ? 'One thing wants a look.'
            : `${toSee} things want a look.`}
      </p>
      <Rows>
        {checks.map((check) => (
          <CheckRow key={check.name} check={check} />
        ))}
      </Rows>
      <Facts overview={found} />
    </>
  );
}

const SIGNS = {
  well: { Icon: CircleCheck, word: 'All right' },
  look: { Icon: CircleAlert, word: 'Look at this' },
  know: { Icon: Info, word: 'To know' },
} as const;

function CheckRow({ check: { name, state, says, to } }: { readonly check: Check }) {
  const { Icon, word } = SIGNS[state];
  return (
    <Row
      {...(to !== undefined && { to })}
      waits={state === 'look'}
      icon={
        <span className={styles[state]}>
          <Icon aria-hidden="true" />
          <span className="visually-hidden">{word}: </span>
        </span>
      }
      title={name}
      about={says}
    />
  );
}

function Facts({ overview: { version, engine, since, people, scenarios } }: { readonly overview: Overview }) {
  const facts = [
    ['Version', version ?? 'not told'],
    ['Kept in', engine],
    ['Runs since', since === null ? 'not told' : agoOf(since)],
    ['Open accounts', String(people)],
    ['Scenarios', String(scenarios)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
