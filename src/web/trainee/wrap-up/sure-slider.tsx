import { Slider } from '../../ui/index.ts';

const WORDS = ['a guess', 'rather unsure', 'fairly sure', 'quite sure', 'certain'] as const;

const inWords = (percent: number): string => WORDS[Math.min(4, Math.floor(percent / 21))] ?? WORDS[0];

/** How sure somebody is of an answer, from 0 to 1. Left alone, it says nothing. */
export function SureSlider({
  value,
  onChange,
}: {
  /** Null until it is said. */
  readonly value: number | null;
  readonly onChange: (sure: number) => void;
}) {
  return (
    <Slider
      label="How sure are you?"
      value={Math.round((value ?? 0.5) * 100)}
      step={5}
      say={(percent) => (value === null ? 'Not said yet' : `${percent} %, ${inWords(percent)}`)}
      onChange={(percent) => onChange(percent / 100)}
    />
  );
}
