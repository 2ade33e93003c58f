import { SKILLS } from '#base';
import { SKILL_NAMES } from '#report';
import { SMALLEST_GROUP } from '#protocol';
import type { Band, TeamFigures } from '#protocol';
import { BandBar, BandLabel } from '../../figures/index.ts';
import { Card } from '../../ui/index.ts';
import { atLeast, counted, SKILLS_SHORT } from './team-words.ts';
import styles from './coverage.module.css';

type Figures = NonNullable<TeamFigures['figures']>;

interface CoverageProps {
  readonly figures: Figures;
  /** To others than the team’s managers counts are told rounded down. */
  readonly exact: boolean;
}

/** What the group can do with whom: each kind of customer by each skill. The picture is a table already. */
export function Coverage({ figures, exact }: CoverageProps) {
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">What the group can do, and with whom</h2>
      <p className={styles.explains}>
        From first attempts alone, made while people were in this team. 0 is guessing, 100 the best line every
        time. The striped stretch holds the group’s level with nine chances in ten; a short one is sure, a
        long one is not.
      </p>
      <Card padding="none">
        <table className={styles.grid}>
          <caption className="visually-hidden">Skill of the group by kind of customer</caption>
          <thead>
            <tr>
              <th scope="col">Customer</th>
              {SKILLS.map((skill) => (
                <th key={skill} scope="col">
                  {SKILL_NAMES[skill].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className={styles.all}>
              <th scope="row">
                All together
                <span>{atLeast(exact) + counted(figures.first, 'first attempt')}</span>
              </th>
              {figures.skills.map((band) => (
                <BandCell key={band.skill} band={band} />
              ))}
            </tr>
            {figures.grid.map(({ archetype, name, people, skills }) => (
              <tr key={archetype}>
                <th scope="row">
                  {name}
                  {skills && <span>{atLeast(exact) + counted(people, 'person', 'people')}</span>}
                </th>
                {skills ? (
                  skills.map((band) => <BandCell key={band.skill} band={band} />)
                ) : (
                  <td colSpan={SKILLS.length} className={styles.unmet}>
                    Fewer than {SMALLEST_GROUP} people have met this customer
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </section>
  );
}

const restsOn = ({ amount }: Band): string =>
  `about ${Math.round(amount).toLocaleString('en')} ${Math.round(amount) === 1 ? 'decision' : 'decisions'}`;

function BandCell({ band }: { readonly band: Band }) {
  return (
    <td data-skill={SKILLS_SHORT[band.skill]}>
      {band.band ? (
        <>
          <BandBar band={band.band} />
          <BandLabel {...band} />
          <span className={styles.rests}>{restsOn(band)}</span>
        </>
      ) : (
        <>
          <span>Not enough yet</span>
          <span className={styles.rests}>{restsOn(band)}</span>
        </>
      )}
    </td>
  );
}
