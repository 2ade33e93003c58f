import { ARCHETYPES, CHANNELS, SKILLS } from '#base';
import { Search, X } from 'lucide-react';
import { Button, Picker, SearchField } from '../../ui/index.ts';
import { CHANNEL_NAMES, CUSTOMER_NAMES, DIFFICULTIES, DIFFICULTY_NAMES, SKILL_NAMES } from '../names.ts';
import { countFilters, LENGTHS, NO_FILTERS } from './filters.ts';
import type { Filters, Length } from './filters.ts';
import styles from './library.module.css';

const LENGTH_NAMES: Readonly<Record<Length, string>> = {
  short: 'Up to 5 min',
  medium: '6 to 10 min',
  long: 'Over 10 min',
};

const named = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: names[value] }));

const LEVELS = DIFFICULTIES.map((level) => ({ value: String(level), label: DIFFICULTY_NAMES[level] }));

export interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Narrows the library down; every change is in the address at once. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const set = (changes: Partial<Filters>) => onChange({ ...filters, ...changes });
  return (
    <search className={styles.filters} aria-label="Conversations">
      <SearchField
        label="Search"
        icon={<Search aria-hidden="true" />}
        value={filters.search}
        onChange={(search) => set({ search })}
      />
      <Picker
        label="Skill"
        any="Any skill"
        value={filters.skill}
        options={named(SKILLS, SKILL_NAMES)}
        onChange={(skill) => set({ skill })}
      />
      <Picker
        label="Channel"
        any="Any channel"
        value={filters.channel}
        options={named(CHANNELS, CHANNEL_NAMES)}
        onChange={(channel) => set({ channel })}
      />
      <Picker
        label="Difficulty"
        any="Any difficulty"
        value={filters.difficulty === null ? null : String(filters.difficulty)}
        options={LEVELS}
        onChange={(value) =>
          set({ difficulty: DIFFICULTIES.find((level) => String(level) === value) ?? null })
        }
      />
      <Picker
        label="Length"
        any="Any length"
        value={filters.length}
        options={named(LENGTHS, LENGTH_NAMES)}
        onChange={(length) => set({ length })}
      />
      <Picker
        label="Kind of customer"
        any="Any customer"
        value={filters.customer}
        options={named(ARCHETYPES, CUSTOMER_NAMES)}
        onChange={(customer) => set({ customer })}
      />
      {countFilters(filters) > 0 && (
        <Button look="quiet" icon={<X aria-hidden="true" />} onClick={() => onChange(NO_FILTERS)}>
          Clear
        </Button>
      )}
    </search>
  );
}
