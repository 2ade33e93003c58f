import { Circle, CircleCheck } from 'lucide-react';
import { GuideWord } from '../../guide/index.ts';
import { Section } from '../parts/section.tsx';
import { turnId } from '../view.ts';
import type { View } from '../view.ts';
import styles from './case-steps.module.css';

/** Which steps of a case were taken, and where the others were let pass. */
export function CaseSteps({ report: { steps } }: View) {
  if (!steps) return null;
  return (
    <Section id="steps" title="The case, step by step" intro={steps.sentence}>
      <div className={styles.parts}>
        {steps.parts.map((part) => (
          <section key={part.id} aria-labelledby={`steps-${part.id}`}>
            <h3 id={`steps-${part.id}`} className={styles.part}>
              {part.name}
            </h3>
            <ul className={styles.steps}>
              {part.steps.map(({ id, name, taken, move, turn }) => (
                <li key={id} className={taken ? styles.taken : styles.missed}>
                  {taken ? <CircleCheck aria-hidden="true" /> : <Circle aria-hidden="true" />}
                  <span>
                    <span className="visually-hidden">{taken ? 'Taken: ' : 'Let pass: '}</span>
                    {name}{' '}
                    <a href={`#${turnId(move)}`} className={styles.where}>
                      turn {turn}
                    </a>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {steps.parts.some(({ id }) => id.startsWith('letting-go-')) && (
        <p>
          The whole way: <GuideWord id="letting-go">Letting a customer go with grace</GuideWord>
        </p>
      )}
    </Section>
  );
}
