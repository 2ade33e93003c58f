import { Link } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import styles from './team.module.css';

/** The way from a name to everything that a manager may see of the person. */
export function PersonLink({ person, name }: { readonly person: string; readonly name: string }) {
  return (
    <Link to={addressOf('member', person)} className={styles.name}>
      {name}
    </Link>
  );
}
