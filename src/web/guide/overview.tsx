import { ARCHETYPES, BEHAVIOURS_OF, COUNTERFEITS, SKILLS } from '#base';
import { SKILL_NAMES } from '#report';
import { Search } from 'lucide-react';
import { useDeferredValue } from 'react';
import { Link, useSearchParams } from 'wouter';
import { addressOf } from '../addresses/index.ts';
import { Button, EmptyState, PageHead, SearchField } from '../ui/index.ts';
import { LETTING_GO, SITUATION_IDS } from './entries.ts';
import type { EntryId } from './entries.ts';
import { headOf } from './head-of.ts';
import { found } from './search.ts';
import styles from './guide.module.css';

const GROUPS: readonly {
  readonly title: string;
  readonly about: string;
  readonly ids: readonly EntryId[];
}[] = [
  {
    title: 'Nine customers',
    about: 'Hats that somebody wears for one talk. Nobody is one of these, and anybody can be for an hour.',
    ids: ARCHETYPES,
  },
  {
    title: 'Eight situations',
    about: 'Where kindness alone is not enough: what to hold, and what to give.',
    ids: SITUATION_IDS,
  },
  {
    title: 'When it cannot go on',
    about: 'An end is the work of several people over some time; the talk is one part of it.',
    ids: [LETTING_GO],
  },
  ...SKILLS.map((skill) => ({
    title: SKILL_NAMES[skill].name,
    about: SKILL_NAMES[skill].means,
    ids: BEHAVIOURS_OF[skill],
  })),
  {
    title: 'Sounds right and is not',
    about: 'What slips out instead. Each of them looks like one of the above.',
    ids: COUNTERFEITS,
  },
];

/** The whole guide at a glance, and a search through all of its words. */
export function Overview() {
  const [query, setQuery] = useSearchParams();
  const typed = query.get('find') ?? '';
  const shown = useDeferredValue(typed);
  const type = (find: string) => setQuery(find === '' ? {} : { find }, { replace: true });
  return (
    <div className={styles.page}>
      <PageHead
        title="Field guide"
        lead="Nine customers, eight situations, how to let somebody go, 21 things that help, and 18 that only sound like it. To look something up, before a talk or after one."
      />
      <search className={styles.search} aria-label="Field guide">
        <SearchField
          label="Search the guide"
          icon={<Search aria-hidden="true" />}
          value={typed}
          onChange={type}
        />
      </search>
      {shown.trim() === '' ? <Groups /> : <Found typed={shown} onClear={() => type('')} />}
    </div>
  );
}

function Groups() {
  return GROUPS.map(({ title, about, ids }) => (
    <section key={title} className={styles.group} aria-label={title}>
      <div>
        <h2>{title}</h2>
        <p className={styles.soft}>{about}</p>
      </div>
      <Entries ids={ids} />
    </section>
  ));
}

function Entries({ ids }: { readonly ids: readonly EntryId[] }) {
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const { name, means } = headOf(id);
        return (
          <li key={id}>
            <Link to={addressOf('guideEntry', id)}>
              <b>{name}</b> {means}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function Found({ typed, onClear }: { readonly typed: string; readonly onClear: () => void }) {
  const ids = found(typed);
  return (
    <section className={styles.group} aria-label="Found">
      <output className={styles.soft}>
        {ids.length === 1 ? '1 page' : `${ids.length} pages`} for “{typed.trim()}”
      </output>
      {ids.length > 0 ? (
        <Entries ids={ids} />
      ) : (
        <EmptyState
          icon={<Search aria-hidden="true" />}
          title="Nothing says that"
          action={<Button onClick={onClear}>Show everything</Button>}
        >
          Try a single word, such as “sorry”, “price” or “boss”.
        </EmptyState>
      )}
    </section>
  );
}
