import type { RecordKind } from '#dialogue';
import type { Named } from './named.ts';

/** What a sentence for the record is; `means` is how a report names it within a sentence. */
export const RECORD_KIND_NAMES: Readonly<Record<RecordKind, Named>> = {
  date: { name: 'Date', means: 'when it was' },
  channel: { name: 'Channel', means: 'the channel it came by' },
  fact: { name: 'Fact', means: 'a fact' },
  conduct: { name: 'Conduct', means: 'what was said and done' },
  agreed: { name: 'Agreed', means: 'what was agreed' },
  'follow-up': { name: 'Follow-up', means: 'when we come back' },
  feeling: { name: 'Feeling', means: 'a feeling' },
  guess: { name: 'Guess', means: 'a guess' },
  label: { name: 'Label', means: 'a label' },
  elsewhere: { name: 'Not here', means: 'something that is kept elsewhere' },
};
