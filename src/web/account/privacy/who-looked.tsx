import { Eye } from 'lucide-react';
import { pathTo } from '#protocol';
import type { AuditEntry } from '#protocol';
import { library, useMe, useResource } from '../../api/index.ts';
import { FormError, Part } from '../../forms/index.ts';
import { dayByDay, EntryList, useEntries } from '../../record/index.ts';
import type { Entries } from '../../record/index.ts';
import { Button, EmptyState, Loading, Skeleton } from '../../ui/index.ts';
import { ownSentence } from './own-entry-words.ts';
import type { Named } from './own-entry-words.ts';
import { ownAttempts } from './privacy-api.ts';

const ABOUT =
  'What others did that concerns you. It is written down by itself and nobody can change it. Who failed to sign in as you is told under “Your account”.';

export function WhoLooked() {
  const entries = useEntries(pathTo('ownEntries'));
  return (
    <Part title="Who looked" about={ABOUT}>
      {entries.data === null ? (
        <NotThere entries={entries} />
      ) : (
        <Looked entries={entries} told={entries.data} />
      )}
    </Part>
  );
}

function Looked({ entries, told }: { readonly entries: Entries; readonly told: readonly AuditEntry[] }) {
  const named = useNames();
  if (told.length === 0) {
    return (
      <EmptyState icon={<Eye aria-hidden="true" />} title="Nobody looked yet">
        When a manager opens an attempt of yours or the figures of your team, or an administrator changes
        something about you, it stands here with the name and the day.
      </EmptyState>
    );
  }
  const days = dayByDay(told, { sentenceOf: (entry) => ownSentence(entry, named), once: 'a day' });
  return <EntryList days={days} entries={entries} heading="h3" />;
}

/** Titles of one's own attempts and teams, as far as they are there; without them the sentences are less exact. */
function useNames(): Named {
  const { person } = useMe();
  const { data: attempts } = useResource(ownAttempts, '');
  const { data: cards } = useResource(library, '');
  return {
    titleOf(attempt) {
      const scenario = attempts?.get(attempt);
      return cards?.scenarios.find(({ id }) => id === scenario)?.title ?? null;
    },
    teamOf: (team) => person?.memberOf.find(({ id }) => id === team)?.name ?? null,
  };
}

function NotThere({ entries: { error, loading, retry } }: { readonly entries: Entries }) {
  if (!error) {
    return (
      <Loading label="Loading who looked">
        <Skeleton height="8rem" />
      </Loading>
    );
  }
  return (
    <>
      <FormError error={error} />
      <div>
        <Button busy={loading} onClick={retry}>
          Try again
        </Button>
      </div>
    </>
  );
}
