import { ABSOLUTE, EMPATHY, HEDGE, NEGATION, NEGATIVE, POLITE, POSITIVE, WE, YOU } from './lexicon.ts';
import type { WordList } from './lexicon.ts';
import type { Bot, Scene } from './scene.ts';
import {
  concreteness,
  countIn,
  firstPersonActions,
  overlap,
  punctuation,
  questions,
  readingGrade,
  wordsOf,
} from './text-features.ts';

type Feature = (text: string, scene: Scene) => number;

const surface = (name: string, description: string, prefer: Bot['prefer']): Bot => ({
  name,
  description,
  kind: 'surface',
  among: 'replies',
  limit: null,
  byOrder: false,
  prefer,
});

const onScreen = (name: string, description: string, prefer: Bot['prefer']): Bot => ({
  ...surface(name, description, prefer),
  byOrder: true,
});

const most = (name: string, description: string, feature: Feature): Bot =>
  surface(name, description, (scene) => scene.candidates.map(({ text }) => feature(text, scene)));

const least = (name: string, description: string, feature: Feature): Bot =>
  most(name, description, (text, scene) => -feature(text, scene));

const count =
  (list: WordList): Feature =>
  (text) =>
    countIn(list, text);

const words: Feature = (text) => wordsOf(text).length;
const characters: Feature = (text) => text.length;
const sentiment: Feature = (text) => countIn(POSITIVE, text) - countIn(NEGATIVE, text);
const echo: Feature = (text, { said }) => overlap(text, said);
const ofBrief: Feature = (text, { brief }) => overlap(text, brief);
/** What it has in common with its siblings; its likeness to itself is the same for all. */
const likeness: Feature = (text, { candidates }) =>
  candidates.reduce((sum, sibling) => sum + overlap(text, sibling.text), 0);

const slot = (places: readonly number[], wanted: number): number[] =>
  places.map((place) => -Math.abs(place - wanted));
const places = ({ candidates }: Scene): number[] => [...candidates.keys()];
const middle = ({ candidates }: Scene): number => (candidates.length - 1) / 2;

function alphabetical({ candidates }: Scene): number[] {
  const sorted = candidates.map(({ text }) => text.toLowerCase()).toSorted((a, b) => (a < b ? -1 : 1));
  return candidates.map(({ text }) => -sorted.indexOf(text.toLowerCase()));
}

/** Bots that see texts and slots and nothing else. None of them may do better than chance. */
export const SURFACE_BOTS: readonly Bot[] = [
  surface('first', 'Picks the first reply as authored.', (scene) => slot(places(scene), 0)),
  surface('middle', 'Picks the middle reply as authored.', (scene) => slot(places(scene), middle(scene))),
  surface('last', 'Picks the last reply as authored.', (scene) => places(scene)),
  onScreen('shown-first', 'Picks the first reply on the screen.', ({ shown }) => slot(shown, 0)),
  onScreen('shown-middle', 'Picks the middle reply on the screen.', (s) => slot(s.shown, middle(s))),
  onScreen('shown-last', 'Picks the last reply on the screen.', ({ shown }) => shown),
  most('longest', 'Picks the reply with the most characters.', characters),
  least('shortest', 'Picks the reply with the fewest characters.', characters),
  most('most-words', 'Picks the reply with the most words.', words),
  least('fewest-words', 'Picks the reply with the fewest words.', words),
  most('most-empathy', 'Picks the reply with the most words of sympathy.', count(EMPATHY)),
  least('least-empathy', 'Picks the reply with the fewest words of sympathy.', count(EMPATHY)),
  most('most-positive', 'Picks the brightest wording.', sentiment),
  least('most-negative', 'Picks the darkest wording.', sentiment),
  most('most-polite', 'Picks the reply with the most please and thanks.', count(POLITE)),
  most('most-questions', 'Picks the reply with the most question marks.', questions),
  least('fewest-questions', 'Picks the reply with the fewest question marks.', questions),
  most('most-echo', "Picks the reply that shares most words with the customer's last line.", echo),
  least('least-echo', "Picks the reply that shares fewest words with the customer's last line.", echo),
  most('most-like-brief', 'Picks the reply that shares most words with the brief.', ofBrief),
  most('most-negations', 'Picks the reply with the most no, not and but.', count(NEGATION)),
  least('fewest-negations', 'Picks the reply with the fewest no, not and but.', count(NEGATION)),
  most('most-concrete', 'Picks the reply with the most numbers, days and names.', concreteness),
  most('most-action', "Picks the reply with the most I'll, I can and I've.", firstPersonActions),
  most('most-you', 'Picks the reply that says you most often.', count(YOU)),
  most('most-we', 'Picks the reply that says we most often.', count(WE)),
  most('most-hedged', 'Picks the reply with the most maybe and might.', count(HEDGE)),
  least('least-hedged', 'Picks the reply with the fewest maybe and might.', count(HEDGE)),
  most('most-absolute', 'Picks the reply with the most always and never.', count(ABSOLUTE)),
  most('convergence', 'Picks the reply that is most like the others.', likeness),
  least('odd-one-out', 'Picks the reply that is least like the others.', likeness),
  least('easiest', 'Picks the reply that is easiest to read.', readingGrade),
  most('hardest', 'Picks the reply that is hardest to read.', readingGrade),
  most('most-punctuation', 'Picks the reply with the most marks and clauses.', punctuation),
  surface('alphabetical', 'Picks the reply that comes first in the alphabet.', alphabetical),
];
