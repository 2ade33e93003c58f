import type { Answers, Change } from './answers.ts';
import { ChoiceList } from './choice-list.tsx';
import styles from './message-step.module.css';
import type { Questions } from './questions.ts';

interface MessageStepProps {
  readonly questions: Questions;
  readonly answers: Answers;
  readonly onChange: Change;
}

/** The message to the customer, put together from sentences, and how it reads so far. */
export function MessageStep({ questions, answers, onChange }: MessageStepProps) {
  const picked = answers.followUp ?? [];
  const { customer, company, followUp } = questions;
  const sentences = picked.flatMap((id) => followUp.find((one) => one.id === id) ?? []);
  return (
    <div className={styles.desk}>
      <ChoiceList
        legend={`What do you write to ${customer.name} now?`}
        hint="They keep it, and others may read it. The sentences stand in the order in which you pick them."
        name="message"
        kind="many"
        columns={1}
        choices={followUp.map(({ id, text }) => ({ value: id, name: text }))}
        chosen={(id) => picked.includes(id)}
        onChange={(id, on) =>
          onChange({ followUp: on ? [...picked, id] : picked.filter((one) => one !== id) })
        }
      />
      <section className={styles.mail} aria-label="The message so far">
        <p className={styles.to}>To {customer.name}</p>
        <p>Hello {customer.name},</p>
        {sentences.length === 0 && <p className={styles.empty}>Nothing in it yet.</p>}
        {sentences.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
        <p>{company}</p>
      </section>
    </div>
  );
}
