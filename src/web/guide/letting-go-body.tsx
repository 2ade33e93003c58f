import type { Behaviour, Counterfeit } from '#base';
import { LETTING_GO_ENTRY } from './content/letting-go.ts';
import { EntryLink, Part, Points, Samples } from './parts.tsx';
import styles from './guide.module.css';

/** The whole way to an end: whether at all, what comes before it, the telling, the change, and what is learned from it. */
export function LettingGoBody() {
  const { whether, first, atOnce, telling, sounds, easing, afterwards, tooEarly, tooLate, mistakes } =
    LETTING_GO_ENTRY;
  return (
    <>
      <Part title="Whether at all">
        <p>{whether.rule}</p>
        <Points list={whether.reasons.map(({ says }) => says)} />
        <p>{whether.never}</p>
      </Part>
      <Part title="What is looked at first">
        <Linked list={first.map(({ says, does }) => ({ says, id: does }))} />
        <p>{atOnce}</p>
      </Part>
      <Part title="Telling it, in this order">
        <Linked ordered list={telling.map(({ says, does }) => ({ says, id: does }))} />
      </Part>
      <Part title="How it sounds">
        <Samples list={sounds} />
      </Part>
      <Part title="Easing the change">
        <Points list={easing.map(({ says }) => says)} />
      </Part>
      <Part title="Afterwards, in the team">
        <Points list={afterwards} />
      </Part>
      <Part title="Too early is as wrong as too late">
        <dl className={styles.advice}>
          <div>
            <dt>Too early</dt>
            <dd>{tooEarly}</dd>
          </div>
          <div>
            <dt>Too late</dt>
            <dd>{tooLate}</dd>
          </div>
        </dl>
      </Part>
      <Part title="Three common mistakes">
        <Linked list={mistakes.map(({ says, is }) => ({ says, id: is }))} />
      </Part>
    </>
  );
}

interface LinkedProps {
  readonly list: readonly { readonly says: string; readonly id: Behaviour | Counterfeit | undefined }[];
  readonly ordered?: boolean;
}

/** Points, each with the way to what it takes, or to what it is. */
function Linked({ list, ordered = false }: LinkedProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={styles.points}>
      {list.map(({ says, id }) => (
        <li key={says}>
          {says} {id && <EntryLink id={id} />}
        </li>
      ))}
    </List>
  );
}
