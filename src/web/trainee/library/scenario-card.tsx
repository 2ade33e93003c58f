import type { ScenarioCard as Card } from '#protocol';
import { Link } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { Chip } from '../../ui/index.ts';
import { ChannelIcon } from '../channel-icon.tsx';
import { CustomerPortrait } from '../customer-portrait.tsx';
import { Difficulty } from '../difficulty.tsx';
import { BAND_NAMES, CHANNEL_NAMES, industryName, minutesName, SKILL_NAMES } from '../names.ts';
import type { Standing } from './standing.ts';
import styles from './scenario-card.module.css';

export interface ScenarioCardProps {
  readonly card: Card;
  readonly standing: Standing;
}

/** One scenario in the library. It says who, where and how hard, and nothing of what kind of customer it is. */
export function ScenarioCard({ card, standing }: ScenarioCardProps) {
  const { id, title, customer, channel, industry, minutes, difficulty, skills } = card;
  return (
    <article className={styles.card}>
      <CustomerPortrait face={customer.face} id={id} shape="stage" size="var(--face)" />
      <div className={styles.words}>
        <h3 className={styles.title}>
          <Link to={addressOf('scenario', id)} className={styles.link}>
            {title}
          </Link>
        </h3>
        <p className={styles.who}>{[customer.name, customer.role].filter(Boolean).join(', ')}</p>
        <ul className={styles.facts}>
          <li>
            <ChannelIcon channel={channel} />
            {CHANNEL_NAMES[channel]}
          </li>
          <li>{minutesName(minutes)}</li>
          <li>
            <Difficulty level={difficulty} />
          </li>
        </ul>
        <p className={styles.skills}>
          {[industryName(industry), ...skills.map((skill) => SKILL_NAMES[skill])].join(' · ')}
        </p>
      </div>
      <StandingChip standing={standing} />
    </article>
  );
}

function StandingChip({ standing }: { readonly standing: Standing }) {
  if (standing.state === 'new') return null;
  return (
    <p className={styles.standing}>
      <Chip tone="over-picture">{standing.state === 'started' ? 'Started' : <FirstTry {...standing} />}</Chip>
    </p>
  );
}

function FirstTry({ band, points }: Extract<Standing, { state: 'played' }>) {
  if (band === null || points === null) return 'Played';
  return (
    <>
      <span className="visually-hidden">First try:</span>
      {`${BAND_NAMES[band]} · ${Math.round(points)}`}
    </>
  );
}
