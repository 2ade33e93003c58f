import { UserX } from 'lucide-react';
import { Link } from 'wouter';
import type { Person } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { useMe, useResource } from '../../api/index.ts';
import { ButtonLink, Chip, EmptyState, PageHead, WhenThere } from '../../ui/index.ts';
import { dayOf } from '../../words/index.ts';
import styles from '../administrator.module.css';
import { persons } from '../house-api.ts';
import { AccessPart } from './access-part.tsx';
import { DataPart } from './data-part.tsx';
import { LeavingPart } from './leaving-part.tsx';
import { NamePart } from './name-part.tsx';
import { RolesPart } from './roles-part.tsx';
import { TeamsPart } from './teams-part.tsx';

/** One person as an administrator sees them: who they are here, never how they talk. */
export function PersonScreen({ id }: { readonly id: string }) {
  const resource = useResource(persons, id);
  const person = resource.data;
  return (
    <div className={styles.page}>
      <PageHead
        back={{ to: addressOf('people'), label: 'People' }}
        title={person?.name ?? 'Somebody'}
        lead={
          person &&
          `${person.account?.email ?? 'Without an e-mail address'} · here since ${dayOf(person.since)}`
        }
        actions={
          person &&
          person.disabledAt !== null && <Chip tone="warn">Account closed {dayOf(person.disabledAt)}</Chip>
        }
      />
      <WhenThere resource={resource} what="This person" gone={<Missing />}>
        {(data) => <OnePerson key={data.id} person={data} />}
      </WhenThere>
    </div>
  );
}

const Missing = () => (
  <EmptyState
    icon={<UserX aria-hidden="true" />}
    title="There is no such person"
    action={<ButtonLink to={addressOf('people')}>See everybody</ButtonLink>}
  >
    The address may be mistyped, or their data was erased.
  </EmptyState>
);

function OnePerson({ person }: { readonly person: Person }) {
  const isSelf = useMe().person?.id === person.id;
  return (
    <>
      {isSelf && (
        <p className={styles.note}>
          This is you. Your name and password are in <Link to={addressOf('account')}>your account</Link>; your
          roles another administrator changes, so that nobody gives themselves more.
        </p>
      )}
      {!isSelf && <NamePart person={person} />}
      {!isSelf && <RolesPart person={person} />}
      <TeamsPart person={person} />
      {!isSelf && <AccessPart person={person} />}
      {!isSelf && <LeavingPart person={person} />}
      {!isSelf && <DataPart person={person} />}
    </>
  );
}
