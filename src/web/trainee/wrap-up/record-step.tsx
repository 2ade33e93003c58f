import type { Answers, Change } from './answers.ts';
import { ChoiceList } from './choice-list.tsx';
import type { Questions } from './questions.ts';

interface RecordStepProps {
  readonly questions: Questions;
  readonly answers: Answers;
  readonly onChange: Change;
}

/** What goes into the record of the contact, and what does not. */
export function RecordStep({ questions, answers, onChange }: RecordStepProps) {
  const picked = answers.documentation ?? [];
  return (
    <ChoiceList
      legend="What belongs in the record?"
      hint="The next colleague reads it, and so may the customer."
      name="record"
      kind="many"
      columns={1}
      choices={questions.documentation.map(({ id, text }) => ({ value: id, name: text }))}
      chosen={(id) => picked.includes(id)}
      onChange={(id, on) =>
        onChange({ documentation: on ? [...picked, id] : picked.filter((one) => one !== id) })
      }
    />
  );
}
