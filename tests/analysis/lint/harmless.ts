import { beatOf, bestReply, endingOf, rankedReplies, worstEnding, worstReply } from './draft.ts';
import type { Draft } from './draft.ts';

/** Something that an author may change on any day, and that makes no scenario worse. */
export interface Harmless {
  readonly name: string;
  readonly edit: (draft: Draft, beat: string) => void;
}

export const HARMLESS: readonly Harmless[] = [
  { name: 'a note', edit: (draft) => void (draft['notes'] = 'Read once more in spring.') },
  { name: 'another name', edit: (draft) => void (draft['customer'] = { name: 'Ines Varga' }) },
  {
    name: 'a reason in other words',
    edit: (draft, beat) => void (bestReply(draft, beat)['because'] = 'It fits what was said.'),
  },
  {
    name: 'a rule in other words',
    edit: (draft, beat) => void (bestReply(draft, beat)['rule'] = 'What was said, then what is done.'),
  },
  {
    name: 'an ending under another title',
    edit: (draft) => void (endingOf(draft, worstEnding(draft))['title'] = 'It came to nothing'),
  },
  {
    name: 'a point more for a mistake',
    edit: (draft, beat) => {
      const worst = worstReply(draft, beat);
      worst['cost'] = Math.min(15, Number(worst['cost'] ?? 0) + 1);
    },
  },
  {
    name: 'a word more in a reply',
    edit: (draft, beat) => {
      const [, second] = rankedReplies(draft, beat);
      if (second) second.text = `${second.text} Yes.`;
    },
  },
  {
    name: 'replies in another order',
    edit: (draft, beat) => {
      const at = beatOf(draft, beat);
      at.replies = Object.fromEntries(Object.entries(at.replies).toReversed());
    },
  },
  {
    name: 'another wording of a line',
    edit: (draft, beat) => {
      const at = beatOf(draft, beat);
      if (typeof at.says === 'string') at.says = [at.says, `${at.says} So.`];
    },
  },
  { name: 'a record that reads differently', edit: (draft) => void (draft['industry'] = 'travel') },
];
