import { STARTER_WORDS } from '#scenario';
import { example } from '../example.ts';
import type { Smell } from '../smell.ts';

const unwritten: Smell = {
  entry: {
    code: 'PA564',
    severity: 'warning',
    title: 'A text is still that of a new scenario',
    happened: 'The title or the brief has the words that `poise new` puts where the author has to write.',
    why: 'They tell the author what to write, and a trainee nothing.',
    todo: 'Write what the trainee has to read there. Until then it can be played and tried, but not published.',
    bad: example(['role: You answer the chat.', `role: ${STARTER_WORDS.role}`]),
    good: example(),
  },
  find: ({ scenario: { title, brief } }) => {
    const shown: readonly (readonly [place: readonly string[], text: string, unchanged: string])[] = [
      [['title'], title, STARTER_WORDS.title],
      [['brief', 'company'], brief.company, STARTER_WORDS.company],
      [['brief', 'role'], brief.role, STARTER_WORDS.role],
      [['brief', 'goal'], brief.goal, STARTER_WORDS.goal],
      [['brief', 'known'], brief.known, STARTER_WORDS.known],
    ];
    return shown.flatMap(([place, text, unchanged]) =>
      text.trim() === unchanged ? { place, message: `"${text}" is what a new scenario says here.` } : [],
    );
  },
};

/** Words that nobody has written yet. */
export const UNWRITTEN_SMELLS: readonly Smell[] = [unwritten];
