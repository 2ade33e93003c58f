import { Award } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { AssignedPerson, Assignment } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import { Button, ButtonLink, Chip } from '../../ui/index.ts';
import { STANDING_TONES, standingName } from '../../words/index.ts';
import { ExcuseDialog } from './excuse-dialog.tsx';
import styles from './people-in.module.css';

/** Everybody who has it, by name: never in an order that ranks them. */
export function PeopleIn({ given }: { readonly given: Assignment }) {
  const [excusing, setExcusing] = useState<AssignedPerson | null>(null);
  if (given.people.length === 0) return <p>Nobody has it at present.</p>;
  return (
    <>
      <ul className={styles.people}>
        {given.people.map((person) => (
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
        {items.map((item) => (
          <Item key={item.scenario} given={given} item={item} />
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

interface ItemProps {
  readonly given: Assignment;
  readonly item: AssignedPerson['items'][number];
}

function Item({ given: { assessed, attempts }, item }: ItemProps) {
  const { title, standing, used, points, play, excuse } = item;
  const result = points === null ? '' : `${points} points`;
  const tries = assessed && used > 0 ? `${used} of ${attempts} ${attempts === 1 ? 'try' : 'tries'}` : '';
  const words = [result, tries, excuse ?? ''].filter(Boolean).join(' · ');
  return (
    <li className={styles.item}>
      <span className={styles.itemTitle}>{title}</span>
      <span className={styles.soft}>
        {standingName(standing, assessed)}
        {words && ` · ${words}`}
      </span>
      {play !== null && (
        <Link to={addressOf('review', play)} className={styles.look}>
          Look at it<span className="visually-hidden">: {title}</span>
        </Link>
      )}
    </li>
  );
}
