import { SITUATION_NAMES } from '#report';
import { GuideWord } from '../../guide/index.ts';
import { Chip } from '../../ui/index.ts';
import { Section } from '../parts/section.tsx';
import { lineId } from '../view.ts';
import type { View } from '../view.ts';
import styles from './truth.module.css';

/** Who the customer was, why, and what gave it away. */
export function Truth({ report: { truth }, scenario }: View) {
  const { archetype, rootCause, traits, signs, guide } = truth;
  return (
    <Section
      id="truth"
      title="Who that was"
      intro={`${scenario.customer.name} wore this hat for one conversation; it is no kind of person.`}
    >
      <dl className={styles.pair}>
        <div>
          <dt>The pattern</dt>
          <dd>
            <b>
              <GuideWord id={archetype.id}>{archetype.name}</GuideWord>
            </b>
            {archetype.means} <span className={styles.drive}>{archetype.drive}</span>
          </dd>
        </div>
        <div>
          <dt>Beneath it</dt>
          <dd>
            <b>{rootCause.name}</b>
            {rootCause.means}
          </dd>
        </div>
      </dl>
      {scenario.situation && (
        <p className={styles.situation}>
          The situation:{' '}
          <GuideWord id={scenario.situation}>{SITUATION_NAMES[scenario.situation].name}</GuideWord>
        </p>
      )}
      {traits.length > 0 && (
        <p className={styles.traits}>
          <span>What you met</span>
          {traits.map(({ id, name }) => (
            <Chip key={id}>{name}</Chip>
          ))}
        </p>
      )}
      {signs.length > 0 && (
        <>
          <h3 className={styles.signsTitle}>What gave it away</h3>
          <ul className={styles.signs}>
            {signs.map(({ id, name, means, words, heard, sentence }) => (
              <li key={id}>
                <b>{name}</b>
                <span className={styles.soft}>{means}</span>
                {heard && words ? (
                  <a href={`#${lineId(heard.turn, heard.line)}`}>“{words}”</a>
                ) : (
                  <span className={styles.soft}>{sentence}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <details className={styles.guide}>
        <summary>How to meet this customer next time</summary>
        <dl>
          {[
            ['How to recognise them', guide.recognise],
            ['How to open', guide.opening],
            ['Where it turns', guide.turningPoint],
            ['A good ending', guide.goodEnding],
          ].map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          {guide.mistakes.length > 0 && (
            <div>
              <dt>What goes wrong</dt>
              <dd>
                <ul>
                  {guide.mistakes.map((mistake) => (
                    <li key={mistake}>{mistake}</li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
        </dl>
      </details>
    </Section>
  );
}
