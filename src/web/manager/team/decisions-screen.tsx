import { CircleCheck } from 'lucide-react';
import { COUNTERFEIT_NAMES } from '#report';
import { SMALLEST_GROUP } from '#protocol';
import type { GroupDecision, TeamDecisions } from '#protocol';
import { Link } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { shareWords } from '../../figures/index.ts';
import { Chip, EmptyState, PageHead, WhenThere } from '../../ui/index.ts';
import { decisionAddress } from './decision-address.ts';
import { NotYours } from './not-yours.tsx';
import { ShareBar } from './share-bar.tsx';
import { counted } from './team-words.ts';
import { teamDecisions } from './team-resources.ts';
import './print.css';
import styles from './decisions.module.css';

/** Where the group goes wrong: the decisions at which most people lose points. */
export function TeamDecisionsScreen({ id }: { readonly id: string }) {
  const resource = useResource(teamDecisions, id);
  return (
    <div className={styles.page}>
      <PageHead
        back={{ to: addressOf('oneTeam', id), label: resource.data?.team.name ?? 'The team' }}
        title="Where the group goes wrong"
        lead="The moments at which most people lose points in their first attempt, each with the habit that most of those fell for. One moment is enough for a ten-minute talk."
      />
      <WhenThere resource={resource} what="The list of moments" gone={<NotYours />}>
        {(data) => <Decisions data={data} />}
      </WhenThere>
    </div>
  );
}

function Decisions({
  data: { team, managed, decisions, hidden, keptBack },
}: {
  readonly data: TeamDecisions;
}) {
  return (
    <>
      {decisions.length === 0 && (
        <EmptyState icon={<CircleCheck aria-hidden="true" />} title="Nothing to show yet">
          {hidden > 0
            ? `Decisions appear here once ${SMALLEST_GROUP} people have met them; ${counted(hidden, 'decision')} wait for that.`
            : 'Once people of this team have played assessed scenarios, you see here where they lose points.'}
        </EmptyState>
      )}
      {decisions.length > 0 && (
        <ol className={styles.list}>
          {decisions.map((decision) => (
            <li key={`${decision.hash} ${decision.beat}`}>
              <DecisionRow team={team.id} decision={decision} exact={managed} />
            </li>
          ))}
        </ol>
      )}
      {decisions.length > 0 && hidden > 0 && (
        <p className={styles.soft}>
          {counted(hidden, 'more decision')} not shown: fewer than {SMALLEST_GROUP} people have met{' '}
          {hidden === 1 ? 'it' : 'them'}.
        </p>
      )}
      {keptBack > 0 && (
        <p className={styles.soft}>
          {counted(keptBack, 'moment')} {keptBack === 1 ? 'is' : 'are'} of conversations that you are being
          assessed on yourself; {keptBack === 1 ? 'it opens' : 'they open'} when you are done.
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly team: string;
  readonly decision: GroupDecision;
  readonly exact: boolean;
}

function DecisionRow({ team, decision, exact }: RowProps) {
  const { title, customer, share, n, loss, cue, counterfeit, offered } = decision;
  return (
    <article className={styles.row}>
      <div className={styles.what}>
        <h2>
          <Link to={decisionAddress('teamDecision', team, decision)}>
            {cue === null ? `A moment with ${customer}` : `“${cue}”`}
          </Link>
        </h2>
        <p className={styles.soft}>
          {customer} in “{title}”{!offered && ' · an older version'}
        </p>
      </div>
      <div className={styles.figure}>
        <ShareBar share={share} />
        <p>
          <b>{shareWords(share, n, exact)}</b> lost points, {Math.round(loss)} on average
        </p>
      </div>
      <div className={styles.fell}>{counterfeit && <Chip>{COUNTERFEIT_NAMES[counterfeit].name}</Chip>}</div>
    </article>
  );
}
