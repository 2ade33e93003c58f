import { SKILLS } from '#base';
import type { Skill } from '#base';
import { SORTED_FROM } from '#report';
import type { Member } from '#protocol';
import { useState } from 'react';
import { BandBar, BandLabel } from '../../figures/index.ts';
import { Card, Chip, Segmented, useFirstOf } from '../../ui/index.ts';
import { agoOf } from '../../words/index.ts';
import { PersonLink } from './person-link.tsx';
import { changeWords, counted, SKILLS_SHORT, troubleOf } from './team-words.ts';
import styles from './members.module.css';

const AT_ONCE = 15;

type Order = 'name' | 'last' | Skill;

const bandOf = (member: Member, skill: Skill) => member.skills.find((one) => one.skill === skill);

/** Skills by which people may be put in order: those that rest on enough for everybody who is shown. */
const sortable = (members: readonly Member[]): readonly Skill[] =>
  SKILLS.filter((skill) => members.every((member) => (bandOf(member, skill)?.amount ?? 0) >= SORTED_FROM));

function inOrder(members: readonly Member[], order: Order): readonly Member[] {
  if (order === 'name') return members;
  if (order === 'last') return members.toSorted((a, b) => ((a.lastAt ?? '') < (b.lastAt ?? '') ? 1 : -1));
  return members.toSorted(
    (a, b) => (bandOf(a, order)?.band?.mean ?? 0) - (bandOf(b, order)?.band?.mean ?? 0),
  );
}

/** Everybody who is in the team now, by name; never a rank. */
export function Members({ members }: { readonly members: readonly Member[] }) {
  const [order, setOrder] = useState<Order>('name');
  const skills = sortable(members);
  const { shown, list, more } = useFirstOf(inOrder(members, order), AT_ONCE);
  return (
    <section aria-labelledby="members">
      <div className={styles.head}>
        <h2 id="members">{counted(members.length, 'person', 'people')} in the team now</h2>
        {members.length > 1 && (
          <Segmented<Order>
            label="Order"
            hideLabel
            value={order}
            onChange={setOrder}
            segments={[
              { value: 'name', label: 'By name' },
              { value: 'last', label: 'By last attempt' },
              ...skills.map((skill) => ({ value: skill, label: SKILLS_SHORT[skill] })),
            ]}
          />
        )}
      </div>
      <p className={styles.explains}>
        With all of their own attempts, also those from before they joined.
        {skills.length === 0 &&
          ` An order by skill opens once everybody here rests on ${SORTED_FROM} decisions; below that it would mostly be luck.`}
      </p>
      <Card padding="none">
        <ul ref={list} className={styles.members}>
          {shown.map((member) => (
            <li key={member.person}>
              <MemberRow member={member} />
            </li>
          ))}
        </ul>
      </Card>
      {more}
    </section>
  );
}

function MemberRow({ member }: { readonly member: Member }) {
  const { person, name, attempts, lastAt } = member;
  const trouble = troubleOf(member);
  return (
    <div className={styles.member}>
      <div className={styles.who}>
        <h3>
          <PersonLink person={person} name={name} />
        </h3>
        <p>
          {lastAt === null
            ? 'No assessed attempt yet'
            : `${counted(attempts, 'attempt')}, last ${agoOf(lastAt)}`}
        </p>
      </div>
      <dl className={styles.skills}>
        {member.skills.map((band) => (
          <div key={band.skill}>
            <dt>{SKILLS_SHORT[band.skill]}</dt>
            <dd>
              <BandBar band={band.band} />
              <BandLabel {...band} />
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.state}>
        {trouble !== null && <Chip tone={trouble === 'Crossed a line' ? 'bad' : 'warn'}>{trouble}</Chip>}
        <p>{changeWords(member)}</p>
      </div>
    </div>
  );
}
