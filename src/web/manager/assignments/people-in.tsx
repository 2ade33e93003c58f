import { Award } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { AssignedPerson, Assignment, Standing } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { Button, ButtonLink, Chip, Picker } from '../../ui/index.ts';
import { STANDING_TONES, standingName } from '../../words/index.ts';
import { ORDER } from './counts.ts';
import { ExcuseDialog } from './excuse-dialog.tsx';
import styles from './people-in.module.css';

/** From so many people on they can be looked at by how they stand. */
const MANY = 9;

/** Everybody who has it, by name: never in an order that ranks them. */
export function PeopleIn({ given }: { readonly given: Assignment }) {
  const { people, assessed } = given;
  const [excusing, setExcusing] = useState<AssignedPerson | null>(null);
  const [wanted, setWanted] = useState<Standing | null>(null);
  const of = (standing: Standing) => people.filter((person) => person.standing === standing);
  const standings = ORDER.filter((standing) => of(standing).length > 0);
  // Whoever was excused meanwhile may have been the last of those who were looked at.
  const chosen = wanted !== null && standings.includes(wanted) ? wanted : null;
  if (people.length === 0) return <p>Nobody has it at present.</p>;
  return (
    <>
      {people.length >= MANY && standings.length > 1 && (
        <div className={styles.filter}>
          <Picker<Standing>
            label="Who is shown"
            any={`Everybody, ${people.length}`}
            value={chosen}
            options={standings.map((value) => ({
              value,
              label: `${standingName(value, assessed)}, ${of(value).length}`,
            }))}
            onChange={setWanted}
          />
        </div>
      )}
      <ul className={styles.people}>
        {(chosen === null ? people : of(chosen)).map((person) => (
          <PersonIn key={person.id} given={given} person={person} onExcuse={() => setExcusing(person)} />
        ))}
      </ul>
      {excusing && <ExcuseDialog given={given} person={excusing} onClose={() => setExcusing(null)} />}
    </>
  );
}

interface PersonInProps {
  readonly given: Assignment;
  readonly person: AssignedPerson;
  readonly onExcuse: () => void;
}

function PersonIn({ given, person, onExcuse }: PersonInProps) {
  const { name, standing, items, excuse } = person;
  const { assessed, draws } = given;
  return (
    <li className={styles.person}>
      <div className={styles.who}>
        <h3>
          <Link to={addressOf('member', person.id)}>{name}</Link>
        </h3>
        <Chip tone={STANDING_TONES[standing]}>{standingName(standing, assessed)}</Chip>
        {excuse !== null && <p className={styles.soft}>{excuse}</p>}
      </div>
      <ul className={styles.items}>
        {toldOneByOne(person).map((item) => (
          <ItemRow key={item.scenario} given={given} item={item} />
        ))}
        {items.length === 0 && draws > 0 && <li className={styles.soft}>Chosen when they begin.</li>}
      </ul>
      <div className={styles.actions}>
        {assessed && standing === 'passed' && (
          <ButtonLink
            to={`${addressOf('certificate', given.id)}?person=${encodeURIComponent(person.id)}`}
            look="quiet"
            icon={<Award aria-hidden="true" />}
          >
            Certificate<span className="visually-hidden"> of {name}</span>
          </ButtonLink>
        )}
        {given.closedAt === null && standing !== 'passed' && (
          <Button look="quiet" onClick={onExcuse}>
            {excuse === null ? 'Excuse' : 'Excused'}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

type Item = AssignedPerson['items'][number];

/** Where nothing was begun, or all of it is excused alike, the word beside the name has said it already. */
const toldOneByOne = ({ items, standing }: AssignedPerson): readonly Item[] =>
  items.every((item) => item.standing === standing && item.used === 0) ? [] : items;

interface ItemProps {
  readonly given: Assignment;
  readonly item: Item;
}

function ItemRow({ given: { assessed, attempts }, item }: ItemProps) {
  const { title, standing, used, points, play, excuse } = item;
  const result = points === null ? '' : `${points} points`;
  const tries = assessed && used > 0 ? `${used} of ${attempts} ${attempts === 1 ? 'try' : 'tries'}` : '';
  const words = [standingName(standing, assessed), result, tries, excuse ?? ''].filter(Boolean);
  return (
    <li className={styles.item}>
      {play === null ? <span>{title}</span> : <Link to={addressOf('review', play)}>{title}</Link>}
      <span className={styles.soft}>{words.join(' · ')}</span>
    </li>
  );
}
