import { SelectField } from '../../ui/index.ts';

export interface NumbersProps {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly onChange: (value: number) => void;
}

/** A small whole number: the browser's own list of all that there are. */
export function Numbers({ label, value, from, to, onChange }: NumbersProps) {
  const all = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={all.map((number) => ({ value: number, label: number }))}
      onChange={(number) => onChange(Number(number))}
    />
  );
}
