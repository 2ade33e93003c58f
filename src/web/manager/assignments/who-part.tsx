import type { Assignable } from '#protocol';
import { useState } from 'react';
import { Search } from 'lucide-react';
import { Part } from '../../forms/index.ts';
import { SearchField } from '../../ui/index.ts';
import { Tick } from './tick.tsx';
import type { DraftState } from './use-draft.ts';
import styles from './form.module.css';

export interface WhoPartProps {
  readonly state: DraftState;
  readonly teams: Assignable['teams'];
  /** Teams and people who stay, because somebody has begun. */
  readonly fixed: readonly string[];
}

/** From here on a list of names is easier to search than to read. */
const MANY = 12;

/** Whole teams, or people one by one. */
export function WhoPart({ state: { draft, set, missing }, teams, fixed }: WhoPartProps) {
  const people = everybodyIn(teams);
  return (
    <Part
      title="To whom"
      about="A team has it as it is at the time: who joins later gets it too, who leaves loses what is open."
    >
      <div id="assignment-who" className={styles.who}>
        {teams.length === 0 && <p>You look after no team yet. An administrator can change that.</p>}
        <fieldset className={styles.group}>
          <legend>Whole teams</legend>
          <div className={styles.ticks}>
            {teams.map(({ id, name, people: members }) => (
              <Tick
                key={id}
                label={name}
                hint={members.length === 1 ? '1 person' : `${members.length} people`}
                checked={draft.teams.includes(id)}
                disabled={fixed.includes(id)}
                onChange={(on) => set({ teams: changed(draft.teams, id, on) })}
              />
            ))}
          </div>
        </fieldset>
        {people.length > 0 && (
          <People
            people={people}
            chosen={draft.people}
            fixed={fixed}
            covered={everybodyIn(teams.filter(({ id }) => draft.teams.includes(id)))}
            onChange={(next) => set({ people: next })}
          />
        )}
        {missing.who !== undefined && <p className={styles.missing}>{missing.who}</p>}
      </div>
    </Part>
  );
}

interface Person {
  readonly id: string;
  readonly name: string;
}

interface PeopleProps {
  readonly people: readonly Person[];
  readonly chosen: readonly string[];
  readonly fixed: readonly string[];
  /** They have it by their team. */
  readonly covered: readonly Person[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function People({ people, chosen, fixed, covered, onChange }: PeopleProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = people.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <fieldset className={styles.group}>
      <legend>Single people</legend>
      {people.length > MANY && (
        <SearchField
          label="Search people"
          value={search}
          icon={<Search aria-hidden="true" />}
          onChange={setSearch}
        />
      )}
      <div className={styles.ticks}>
        {shown.map(({ id, name }) => {
          const byTeam = covered.some((one) => one.id === id);
          return (
            <Tick
              key={id}
              label={name}
              {...(byTeam && { hint: 'by the team' })}
              checked={chosen.includes(id) || byTeam}
              disabled={byTeam || fixed.includes(id)}
              onChange={(on) => onChange(changed(chosen, id, on))}
            />
          );
        })}
      </div>
      {shown.length === 0 && <p className={styles.soft}>Nobody is called that.</p>}
    </fieldset>
  );
}

function everybodyIn(teams: Assignable['teams']): readonly Person[] {
  const all = new Map(teams.flatMap(({ people }) => people.map((one) => [one.id, one] as const)));
  return [...all.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

const changed = (list: readonly string[], id: string, on: boolean): readonly string[] =>
  on ? [...list.filter((one) => one !== id), id] : list.filter((one) => one !== id);
