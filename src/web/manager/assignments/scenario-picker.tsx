import { ARCHETYPES, SKILLS } from '#base';
import type { Skill } from '#base';
import type { Assignable } from '#protocol';
import { ARCHETYPE_NAMES, SKILL_NAMES } from '#report';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Picker, SearchField } from '../../ui/index.ts';
import { Tick } from './tick.tsx';
import styles from './form.module.css';

type Offered = Assignable['scenarios'][number];

export interface ScenarioPickerProps {
  readonly scenarios: readonly Offered[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** One of the nine has a name of ours; one that a trainer added is called by its id. */
const customerName = (archetype: string): string =>
  ARCHETYPES.flatMap((id) => (id === archetype ? [ARCHETYPE_NAMES[id].name] : []))[0] ?? archetype;

/** The library as a manager looks at it: with the customer that trainees only find out by talking. */
export function ScenarioPicker({ scenarios, chosen, onChange }: ScenarioPickerProps) {
  const [search, setSearch] = useState('');
  const [archetype, setArchetype] = useState<string | null>(null);
  const [skill, setSkill] = useState<Skill | null>(null);
  const wanted = search.trim().toLowerCase();
  const shown = scenarios.filter(
    (one) =>
      (archetype === null || one.archetype === archetype) &&
      (skill === null || one.skills.includes(skill)) &&
      `${one.title} ${customerName(one.archetype)}`.toLowerCase().includes(wanted),
  );
  const customers = [...new Set(scenarios.map((one) => one.archetype))]
    .map((value) => ({ value, label: customerName(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <fieldset className={styles.group}>
      <legend>Conversations</legend>
      <div className={styles.filters}>
        <SearchField
          label="Search by title or customer"
          value={search}
          icon={<Search aria-hidden="true" />}
          onChange={setSearch}
        />
        <Picker
          label="Customer"
          any="Any customer"
          value={archetype}
          options={customers}
          onChange={setArchetype}
        />
        <Picker
          label="Skill"
          any="Any skill"
          value={skill}
          options={SKILLS.map((value) => ({ value, label: SKILL_NAMES[value].name }))}
          onChange={setSkill}
        />
      </div>
      <output className={styles.soft}>
        {shown.length === 1 ? '1 conversation' : `${shown.length} conversations`}
      </output>
      <div className={styles.shelf}>
        {shown.map((one) => (
          <Tick
            key={one.id}
            label={one.title}
            hint={`${customerName(one.archetype)} · ${Math.max(1, Math.round(one.minutes))} min`}
            checked={chosen.includes(one.id)}
            onChange={(on) =>
              onChange(on ? [...chosen, one.id] : chosen.filter((scenario) => scenario !== one.id))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
