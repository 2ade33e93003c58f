import { SelectField } from '../ui/index.ts';

export interface TeamChoiceProps {
  readonly label: string;
  /** What it says where none is chosen. */
  readonly none: string;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | null;
  readonly onChange: (team: string | null) => void;
}

/** One of the teams, or none. The browser's own list opens. */
export function TeamChoice({ label, none, teams, value, onChange }: TeamChoiceProps) {
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      options={[{ value: '', label: none }, ...teams.map((team) => ({ value: team.id, label: team.name }))]}
      onChange={(team) => onChange(team || null)}
    />
  );
}
