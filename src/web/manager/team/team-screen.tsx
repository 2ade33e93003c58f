import { Printer, Route } from 'lucide-react';
import { SMALLEST_GROUP } from '#protocol';
import type { TeamFigures } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { Button, ButtonLink, PageHead, WhenThere } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import { Alerts } from './alerts.tsx';
import { Attention } from './attention.tsx';
import { Coverage } from './coverage.tsx';
import { Members } from './members.tsx';
import { Months } from './months.tsx';
import { NotYours, PlaceOfPage } from './not-yours.tsx';
import { TeamFiles } from './team-files.tsx';
import { atLeast, counted } from './team-words.ts';
import { teamFigures } from './team-resources.ts';
import { RatingsPart, Withheld } from '../rating/ratings-part.tsx';
import './print.css';
import styles from './team.module.css';

/** A team at a glance: who needs a word, what the group can do, and everybody in it. */
export function TeamScreen({ id }: { readonly id: string }) {
  const resource = useResource(teamFigures, id);
  const { data } = resource;
  return (
    <div className={styles.page}>
      <PageHead
        title={data?.team.name ?? 'Team'}
        lead={data && summaryOf(data)}
        actions={data && <Actions team={id} />}
      />
      <WhenThere resource={resource} what="The team" gone={<NotYours />} place={<PlaceOfPage />}>
        {(figures) => <Team data={figures} />}
      </WhenThere>
    </div>
  );
}

function summaryOf({ people, figures, managed }: TeamFigures): string {
  const parts = [counted(people, 'person', 'people')];
  if (figures) {
    parts.push(atLeast(managed) + counted(figures.attempts, 'attempt'));
    if (figures.lastAt !== null) parts.push(`the last on ${dayOf(figures.lastAt)}`);
  }
  return parts.join(' · ');
}

function Actions({ team }: { readonly team: string }) {
  return (
    <>
      <ButtonLink to={addressOf('teamDecisions', team)} look="primary" icon={<Route aria-hidden="true" />}>
        Where the group goes wrong
      </ButtonLink>
      <Button look="quiet" icon={<Printer aria-hidden="true" />} onClick={() => print()}>
        Print
      </Button>
      <TeamFiles team={team} />
    </>
  );
}

function Team({ data }: { readonly data: TeamFigures }) {
  const { team, figures, members, alerts, managed } = data;
  return (
    <>
      <div className={styles.first}>
        {members && members.length > 0 && <Attention members={members} />}
        <Alerts team={team.id} alerts={alerts} withNames={members !== null} />
      </div>
      {members && <Withheld reliability={data.reliability} />}
      {members ? <MembersOrNone members={members} /> : <GroupOnly />}
      {figures ? <Coverage figures={figures} exact={managed} /> : <TooFew {...data} />}
      {figures && <Months months={figures.months} exact={managed} />}
      {managed && <RatingsPart />}
    </>
  );
}

function TooFew({ counted: played, managed }: Pick<TeamFigures, 'counted' | 'managed'>) {
  // How few it is so far is for whoever looks after the team.
  const soFar = played === 0 ? 'nobody has' : played === 1 ? 'one has' : `${played} have`;
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">What the group can do, and with whom</h2>
      <p className={styles.soft}>
        Figures of the group appear once {SMALLEST_GROUP} people have finished a first attempt in this team
        {managed && `; so far ${soFar}`}. Fewer would say more about the people than about the group.
      </p>
    </section>
  );
}

function MembersOrNone({ members }: { readonly members: NonNullable<TeamFigures['members']> }) {
  if (members.length > 0) return <Members members={members} />;
  return (
    <section aria-labelledby="members">
      <h2 id="members">Nobody in the team yet</h2>
      <p className={styles.soft}>An administrator adds people to a team; from then on they stand here.</p>
    </section>
  );
}

function GroupOnly() {
  return (
    <section aria-labelledby="members">
      <h2 id="members">Its people</h2>
      <p className={styles.soft}>
        You see figures of the group, rounded down, and no month in which fewer than {SMALLEST_GROUP} people
        finished an attempt. How single people do is for whoever looks after the team.
      </p>
    </section>
  );
}
