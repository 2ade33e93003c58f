import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { COUNTERFEIT_NAMES } from '#report';
import type { Huddle, TeamDecision } from '#protocol';
import { useSearch } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { Line } from '../../debrief/index.ts';
import { GuideWord } from '../../guide/index.ts';
import { Button, PageHead, WhenThere } from '../../ui/index.ts';
import { decisionPath } from './decision-address.ts';
import { NotYours, PlaceOfPage } from './not-yours.tsx';
import { teamDecision } from './team-resources.ts';
import './print.css';
import styles from './huddle.module.css';

/** Ten minutes with the group about one moment, on one sheet of paper. */
export function HuddleScreen({ id }: { readonly id: string }) {
  const search = useSearch();
  const resource = useResource(teamDecision, decisionPath(id, search));
  const { data } = resource;
  return (
    <div className={styles.page}>
      <PageHead
        back={{ to: `${addressOf('teamDecision', id)}?${search}`, label: 'The moment in figures' }}
        title="Ten minutes together"
        lead={data?.huddle && `${data.team.name} · ${data.decision.customer} in “${data.decision.title}”`}
        actions={
          data?.huddle && (
            <Button look="primary" icon={<Printer aria-hidden="true" />} onClick={() => print()}>
              Print the plan
            </Button>
          )
        }
      />
      <WhenThere resource={resource} what="The plan" gone={<NotYours />} place={<PlaceOfPage />}>
        {(found) =>
          found.huddle ? (
            <Plan data={found} huddle={found.huddle} />
          ) : (
            <p className={styles.soft}>No play shows this moment any more, so there is no plan for it.</p>
          )
        }
      </WhenThere>
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
              Sounds right
              {counterfeit && (
                <>
                  {': '}
                  <GuideWord id={counterfeit}>{COUNTERFEIT_NAMES[counterfeit].name.toLowerCase()}</GuideWord>
                </>
              )}
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
