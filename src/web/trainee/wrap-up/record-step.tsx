import { shuffled } from '#base';
import type { Scenario } from '#dialogue';
import type { Answers, Change } from './answers.ts';
import { ChoiceList } from './choice-list.tsx';

interface RecordStepProps {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly answers: Answers;
  readonly onChange: Change;
}

/** What goes into the record of the contact, and what does not. */
export function RecordStep({ scenario, seed, answers, onChange }: RecordStepProps) {
  const picked = answers.documentation ?? [];
  return (
    <ChoiceList
      legend="What belongs in the record?"
      hint="The next colleague reads it, and so may the customer."
      name="record"
      kind="many"
      columns={1}
      choices={shuffled(scenario.documentation, seed, 'record').map(({ id, text }) => ({
        value: id,
        name: text,
      }))}
      chosen={(id) => picked.includes(id)}
      onChange={(id, on) =>
        onChange({ documentation: on ? [...picked, id] : picked.filter((one) => one !== id) })
      }
    />
  );
}
