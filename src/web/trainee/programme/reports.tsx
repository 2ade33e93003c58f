import { MessageSquareText } from 'lucide-react';
import { Link } from 'wouter';
import type { OwnAssignment, OwnItem } from '#protocol';
import { addressOf } from '../../addresses/index.ts';
import styles from './reports.module.css';

/** The way to what came of each finished attempt, and a quiet mark where somebody has written about it. */
export function Reports({ items }: Pick<OwnAssignment, 'items'>) {
  const many = items.length > 1;
  if (items.every(({ reports }) => reports.length === 0)) return null;
  return (
    <ul className={styles.reports}>
      {items.flatMap((item) =>
        item.reports.map(({ play, number, said }) => (
          <li key={play}>
            <Link to={addressOf('attemptReport', play)}>
              Your report
              {item.reports.length > 1 && `, try ${number}`}
              {many ? ` of “${item.title}”` : <span className="visually-hidden">: {item.title}</span>}
            </Link>
            <Said names={said} />
          </li>
        )),
      )}
    </ul>
  );
}

const LIST = new Intl.ListFormat('en-GB');

function Said({ names }: { readonly names: OwnItem['reports'][number]['said'] }) {
  if (names.length === 0) return null;
  return (
    <span className={styles.said}>
      <MessageSquareText aria-hidden="true" /> {LIST.format(names)} wrote about it
    </span>
  );
}
