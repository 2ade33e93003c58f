import { Search, UserX } from 'lucide-react';
import { useState } from 'react';
import { ROLES } from '#protocol';
import type { Person } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { Button, Chip, EmptyState, Picker, Row, Rows, SearchField } from '../../ui/index.ts';
import { agoOf, listOf, ROLE_NAMES } from '../../words/index.ts';
import styles from '../administrator.module.css';
import { NO_FILTER, peopleWho } from './people-filter.ts';
import type { PeopleFilter } from './people-filter.ts';

/** As many are drawn at once; a list of a thousand would be slow to draw and nobody reads it. */
const DRAWN = 100;

export function PeopleList({ people }: { readonly people: readonly Person[] }) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [drawn, setDrawn] = useState(DRAWN);
  const found = peopleWho(people, filter);
  const change = (changes: Partial<PeopleFilter>) => {
    setFilter({ ...filter, ...changes });
    setDrawn(DRAWN);
  };
  const few = people.length < 2;
  return (
    <section className={styles.section} aria-label="Everybody">
      {!few && <Filters people={people} filter={filter} onChange={change} />}
      <p className="visually-hidden" aria-live="polite">
        {found.length === 1 ? 'One person' : `${found.length} people`}
      </p>
      {found.length > 0 ? (
        <Rows>
          {found.slice(0, drawn).map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </Rows>
      ) : (
        <EmptyState
          icon={<UserX aria-hidden="true" />}
          title={filter.disabled ? 'Nobody has left' : 'Nobody fits'}
          action={<Button onClick={() => change(NO_FILTER)}>Show everybody</Button>}
        >
          {filter.disabled
            ? 'People whose account was closed stand here, so that it can be opened again.'
            : 'No name or address holds these words together with this role and team.'}
        </EmptyState>
      )}
      {found.length > drawn && (
        <div className={styles.more}>
          <Button onClick={() => setDrawn(drawn + DRAWN)}>Show more of {found.length}</Button>
        </div>
      )}
    </section>
  );
}

interface FiltersProps {
  readonly people: readonly Person[];
  readonly filter: PeopleFilter;
  readonly onChange: (changes: Partial<PeopleFilter>) => void;
}

const STATES = [{ value: 'closed', label: 'Account closed' }] as const;

function Filters({ people, filter, onChange }: FiltersProps) {
  const teams = new Map(people.flatMap((person) => person.teams.map(({ id, name }) => [id, name] as const)));
  return (
    <search className={styles.filters} aria-label="Search people">
      <SearchField
        label="Search by name or address"
        icon={<Search aria-hidden="true" />}
        value={filter.search}
        onChange={(search) => onChange({ search })}
      />
      <Picker
        label="Role"
        any="Any role"
        value={filter.role}
        options={ROLES.map((value) => ({ value, label: ROLE_NAMES[value] }))}
        onChange={(role) => onChange({ role })}
      />
      <Picker
        label="Team"
        any="Any team"
        value={filter.team}
        options={[
          ...[...teams].map(([value, label]) => ({ value, label })),
          { value: 'none', label: 'In no team' },
        ]}
        onChange={(team) => onChange({ team })}
      />
      <Picker
        label="Account"
        any="Account open"
        value={filter.disabled ? 'closed' : null}
        options={STATES}
        onChange={(state) => onChange({ disabled: state === 'closed' })}
      />
    </search>
  );
}

function PersonRow({ person: { id, name, roles, teams, account, disabledAt } }: { readonly person: Person }) {
  const names = [...new Set(teams.map((team) => team.name))];
  const more = roles.filter((role) => role !== 'trainee');
  const where = names.length > 0 ? listOf(names) : 'In no team';
  return (
    <Row
      to={addressOf('person', id)}
      title={name}
      about={account?.email ? `${account.email} · ${where}` : where}
      marks={
        <>
          {more.map((role) => (
            <Chip key={role} tone="accent">
              {ROLE_NAMES[role]}
            </Chip>
          ))}
          {disabledAt !== null && <Chip tone="warn">Account closed</Chip>}
          <span className={styles.seen}>
            {account?.seenAt ? `Here ${agoOf(account.seenAt)}` : 'Not signed in'}
          </span>
        </>
      }
    />
  );
}
