import { Check, Circle } from 'lucide-react';
import { BEHAVIOUR_NAMES } from '#report';
import type { BehaviourCount, Report, SkillBand } from '#report';
import { Section } from '../parts/section.tsx';
import type { View } from '../view.ts';
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
  const { skill, name, trust, band: range, sentence } = band;
  const here = report.skillsInPlay.find((one) => one.skill === skill);
  return (
    <div className={styles.skill} data-skill={skill}>
      <h3>{name}</h3>
      <div className={styles.scale} aria-hidden="true">
        {range ? (
          <>
            <i
              className={styles.band}
              style={{ left: `${range.low}%`, width: `${range.high - range.low}%` }}
            />
            <i className={styles.mean} style={{ left: `${range.mean}%` }} />
          </>
        ) : (
          <span>{trust}</span>
        )}
      </div>
      <p>
        {here && <>In this talk: {lowerFirst(here.words)} </>}
        {sentence}
      </p>
    </div>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function Behaviours({ report: { behaviours, behavioursSoFar } }: { readonly report: Report }) {
  const shown = behaviours.filter(({ taken }) => taken > 0);
  const missed = behaviours.filter(({ missed: times }) => times > 0);
  const counted = behavioursSoFar.filter(({ words }) => words !== null);
  return (
    <div className={styles.behaviours}>
      <Named
        title="Shown in this talk"
        list={shown}
        icon={<Check aria-hidden="true" />}
        none="None of them this time."
      />
      <Named title="Open to you, and left" list={missed} icon={<Circle aria-hidden="true" />} none="None." />
      {counted.length > 0 && (
        <div>
          <h3>Over your first tries</h3>
          <dl className={styles.counts}>
            {counted.map(({ behaviour, words }) => (
              <div key={behaviour}>
                <dt>{BEHAVIOUR_NAMES[behaviour].name}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}

interface NamedProps {
  readonly title: string;
  readonly list: readonly BehaviourCount[];
  readonly icon: React.ReactNode;
  readonly none: string;
}

function Named({ title, list, icon, none }: NamedProps) {
  return (
    <div>
      <h3>{title}</h3>
      {list.length === 0 ? (
        <p className={styles.soft}>{none}</p>
      ) : (
        <ul className={styles.named}>
          {list.map(({ behaviour }) => (
            <li key={behaviour}>
              {icon}
              <span>
                <b>{BEHAVIOUR_NAMES[behaviour].name}</b> <small>{BEHAVIOUR_NAMES[behaviour].means}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
