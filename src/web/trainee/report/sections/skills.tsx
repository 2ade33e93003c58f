import { Check, Circle } from 'lucide-react';
import type { Behaviour } from '#base';
import { BEHAVIOUR_NAMES, SHOWN_FROM } from '#report';
import type { BehaviourCount, Report, SkillBand } from '#report';
import { Section } from '../../../debrief/index.ts';
import type { View } from '../../../debrief/index.ts';
import { SkillRow } from '../../../figures/index.ts';
import { GuideWord } from '../../../guide/index.ts';
import { Chip } from '../../../ui/index.ts';
import styles from './skills.module.css';

/** What was shown of the craft: in this talk by name, over first tries as bands and counts. */
export function Skills({ report }: View) {
  return (
    <Section
      id="skills"
      title="Skills"
      intro="Only first tries count here, and a band is shown once enough decisions stand behind it."
    >
      <ul className={styles.skills}>
        {report.skills.map((band) => (
          <li key={band.skill}>
            <Skill band={band} report={report} />
          </li>
        ))}
      </ul>
      <Behaviours report={report} />
    </Section>
  );
}

function Skill({ band, report }: { readonly band: SkillBand; readonly report: Report }) {
  const { skill, name, amount, trust, band: range, sentence } = band;
  const here = report.skillsInPlay.find((one) => one.skill === skill);
  return (
    <SkillRow skill={skill} name={name} band={range} instead={trust} gathered={amount / SHOWN_FROM}>
      <p>
        {here && <>In this talk: {lowerFirst(here.words)}</>}
        <small data-early={range === null}>{sentence}</small>
      </p>
    </SkillRow>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function Behaviours({ report: { behaviours, behavioursSoFar } }: { readonly report: Report }) {
  const shown = behaviours.filter(({ taken }) => taken > 0);
  const missed = behaviours.filter(({ missed: times }) => times > 0);
  const counted = behavioursSoFar.filter(({ words }) => words !== null);
  return (
    <div className={styles.behaviours}>
      <div>
        <h3>Shown in this talk</h3>
        {shown.length === 0 && <p className={styles.soft}>None of what was open this time.</p>}
        <ul className={styles.chips}>
          {shown.map(({ behaviour }) => (
            <li key={behaviour}>
              <Chip icon={<Check aria-hidden="true" />}>
                <Name of={behaviour} />
              </Chip>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>Open to you, and left</h3>
        {missed.length === 0 && <p className={styles.soft}>None.</p>}
        <Missed list={missed} />
      </div>
      {counted.length > 0 && (
        <div>
          <h3>Over your first tries</h3>
          <dl className={styles.counts}>
            {counted.map(({ behaviour, words }) => (
              <div key={behaviour}>
                <dt>
                  <Name of={behaviour} />
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}

/** What a behaviour is called; the field guide says the rest. */
function Name({ of }: { readonly of: Behaviour }) {
  return <GuideWord id={of}>{BEHAVIOUR_NAMES[of].name}</GuideWord>;
}

function Missed({ list }: { readonly list: readonly BehaviourCount[] }) {
  return (
    <ul className={styles.named}>
      {list.map(({ behaviour }) => (
        <li key={behaviour}>
          <Circle aria-hidden="true" />
          <span>
            <b>
              <Name of={behaviour} />
            </b>{' '}
            <small>{BEHAVIOUR_NAMES[behaviour].means}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
