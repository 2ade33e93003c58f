import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { COUNTERFEIT_NAMES } from '#report';
import type { Huddle, TeamDecision } from '#protocol';
import { Link, useSearch } from 'wouter';
import { useResource } from '../../api/index.ts';
import { Line } from '../../debrief/index.ts';
import { Button, PageTitle } from '../../ui/index.ts';
import { NotThere } from './could-not-be-fetched.tsx';
import { decisionAddress, decisionPath } from './decision-address.ts';
import { teamDecision } from './team-resources.ts';
import './print.css';
import styles from './huddle.module.css';

/** Ten minutes with the group about one moment, on one sheet of paper. */
export function HuddleScreen({ id }: { readonly id: string }) {
  const { data, ...rest } = useResource(teamDecision, decisionPath(id, useSearch()));
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {data && (
          <Link to={decisionAddress('teamDecision', id, data.decision)} className={styles.back}>
            The moment in figures
          </Link>
        )}
        <PageTitle title="Ten minutes together" className={styles.title} />
        {data?.huddle && (
          <p className={styles.soft}>
            {data.team.name} · {data.decision.customer} in “{data.decision.title}”
          </p>
        )}
        {data?.huddle && (
          <div className={styles.actions}>
            <Button look="primary" icon={<Printer aria-hidden="true" />} onClick={() => print()}>
              Print the plan
            </Button>
          </div>
        )}
      </header>
      {!data && <NotThere {...rest} />}
      {data?.huddle && <Plan data={data} huddle={data.huddle} />}
      {data && !data.huddle && (
        <p className={styles.soft}>No play shows this moment any more, so there is no plan for it.</p>
      )}
    </div>
  );
}

function Plan({ data, huddle }: { readonly data: TeamDecision; readonly huddle: Huddle }) {
  const { customer } = data.decision;
  const { counterfeit } = huddle.weaker;
  return (
    <ol className={styles.plan}>
      <Step minutes={2} title="Ask">
        <p className={styles.say}>{huddle.question}</p>
      </Step>
      <Step minutes={2} title="Read the moment aloud">
        <div className={styles.talk}>
          {huddle.moment.map(({ by, text, cue }, at) => (
            // Lines stand in the order in which they were heard.
            <Line key={at} line={{ by, text }} name={customer} ranges={cue ? [cue] : []} />
          ))}
        </div>
        <p className={styles.say}>{huddle.listen}</p>
      </Step>
      <Step minutes={3} title="Compare two lines">
        <p className={styles.hint}>Read both. Ask what each of them does to {customer} before you go on.</p>
        <div className={styles.lines}>
          <figure>
            <figcaption>
              Sounds right{counterfeit && `: ${COUNTERFEIT_NAMES[counterfeit].name.toLowerCase()}`}
            </figcaption>
            <blockquote>“{huddle.weaker.text}”</blockquote>
          </figure>
          <figure className={styles.stronger}>
            <figcaption>Works better</figcaption>
            <blockquote>“{huddle.stronger.text}”</blockquote>
          </figure>
        </div>
      </Step>
      <Step minutes={1} title="Say why">
        <p>{huddle.why}</p>
      </Step>
      <Step minutes={1} title="Take one sentence along">
        <p className={styles.say}>{huddle.rule}</p>
      </Step>
      <Step minutes={1} title="Close">
        <p>{huddle.close}</p>
      </Step>
    </ol>
  );
}

interface StepProps {
  readonly minutes: number;
  readonly title: string;
  readonly children: ReactNode;
}

function Step({ minutes, title, children }: StepProps) {
  return (
    <li className={styles.step}>
      <div className={styles.when}>
        <h2>{title}</h2>
        <p>{minutes === 1 ? '1 minute' : `${minutes} minutes`}</p>
      </div>
      <div className={styles.what}>{children}</div>
    </li>
  );
}
