import { sceneText } from '#dialogue';
import { waitInWords } from '../calendar.ts';
import type { Setting } from '../live/conversation.ts';
import type { Entry } from '../live/entry.ts';

/** What a screen reader says of a turn, each thing once. The transcript itself stays silent. */
function spokenAnnouncement(
  entry: Entry,
  scenario: Pick<Setting, 'channel' | 'customer' | 'facts'>,
): string | null {
  switch (entry.kind) {
    case 'words':
      if (entry.by === 'trainee') return null;
      if (entry.by === 'narrator') return entry.text;
      return `${entry.name ?? scenario.customer.name}: ${entry.text}`;
    case 'scene':
      return sceneText(entry.with, scenario.customer.name);
    case 'wait':
      return waitInWords(scenario.channel, entry);
    case 'learn':
      return `You now know: ${scenario.facts.find(({ id }) => id === entry.name)?.text ?? ''}`;
    default:
      return null;
  }
}

/**
 * Reads out what is heard. Each entry is an element of its own that is added once: a region whose text is replaced
 * would be read again from the start, or swallow what came quickly.
 */
export function Announcer({
  entries,
  from,
  scenario,
}: {
  readonly entries: readonly Entry[];
  readonly from: number;
  readonly scenario: Pick<Setting, 'channel' | 'customer' | 'facts'>;
}) {
  return (
    <div className="visually-hidden" aria-live="polite" aria-relevant="additions" data-testid="announcer">
      {entries.slice(from).map((entry) => {
        const said = spokenAnnouncement(entry, scenario);
        return said && <p key={entry.id}>{said}</p>;
      })}
    </div>
  );
}
