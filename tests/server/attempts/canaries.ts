import {
  BEHAVIOURS,
  COUNTERFEITS,
  HARD_STOPS,
  MOMENTS,
  REFLECTIONS,
  ROOT_CAUSES,
  SIGNS,
  SKILLS,
} from '#base';
import type { Production } from '#dialogue';
import { hashed } from '../fixture/parcel.ts';

/** Stands in everything that no answer may hold before the end; no token can hold it by chance. */
export const CANARY = 'ZZ!';

/** Ends each wording, with a number of its own, so that a test can tell which words an answer holds. */
export const MARK = /¶(\d+)/g;

/** Words of the vocabulary that say what a reply does or what a moment asks for. */
export const TELLING = [...BEHAVIOURS, ...COUNTERFEITS, ...HARD_STOPS, ...MOMENTS];

const VOCABULARY = new Set<string>([...TELLING, ...ROOT_CAUSES, ...SIGNS, ...SKILLS, ...REFLECTIONS]);
const OF_THE_FORMAT = new Set(['silence', 'hold', 'end', 'reply']);

/** Texts for authors, reports and nobody else. */
const PRIVATE_TEXTS = new Set(['because', 'rule', 'cue', 'words', 'drive', 'describes', 'label', 'audio']);
const OF_AN_ENDING = new Set(['title', 'customer', 'company', 'you']);

/** Here names stand as keys. */
const KEYED_BY_NAME = new Set(['stances', 'on', 'thresholds', 'signatures']);

/** The production with a canary in every id that an author wrote and in every text that stays private. */
export function withCanaries(production: Production): Production {
  const ids = new Set(idsOf(production).filter((id) => !VOCABULARY.has(id) && !OF_THE_FORMAT.has(id)));
  let marks = 0;
  const named = (text: string): string => (ids.has(text) ? `${CANARY}${text}` : text);
  const change = (value: unknown, path: readonly string[]): unknown => {
    const key = path.at(-1) ?? '';
    if (typeof value === 'string') return changedText(value, path);
    if (Array.isArray(value)) {
      const marked = key === 'wordings' ? value.map((text) => `${text} ¶${marks++}`) : value;
      return marked.map((item, place) => change(item, [...path, String(place)]));
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        KEYED_BY_NAME.has(key) ? named(name) : name,
        change(item, [...path, name]),
      ]),
    );
  };
  const changedText = (text: string, path: readonly string[]): string => {
    const key = path.at(-1) ?? '';
    const isPrivate = PRIVATE_TEXTS.has(key) || (path.includes('endings') && OF_AN_ENDING.has(key));
    return isPrivate || path.includes('guide') ? `${CANARY}${text}` : named(text);
  };
  // The shape stays what it was: only strings and names of an author's own changed.
  const changed = change(production, []) as Production;
  const { id } = production.scenario;
  return hashed({ ...changed, scenario: { ...changed.scenario, id } });
}

/** Everything that is called by a name which an author, or a law, gave it. */
function idsOf({ scenario, law }: Production): string[] {
  const { beats, endings, cards, facts, people = [], documentation, followUp = [], twin } = scenario;
  const options = beats.flatMap((beat) => [...beat.replies, beat.silence, ...(beat.hold ? [beat.hold] : [])]);
  return [
    ...[...beats, ...endings, ...cards, ...facts, ...people, ...documentation, ...followUp, ...options].map(
      ({ id }) => id,
    ),
    ...options.map(({ line }) => line),
    ...linesOf(scenario),
    ...Object.keys({ ...law.stances, ...law.signatures, ...law.thresholds }),
    ...(twin === null ? [] : [twin]),
    law.id,
  ];
}

const linesOf = ({ beats, endings, signatures }: Production['scenario']): string[] =>
  [
    ...beats.flatMap(({ says }) => says.flat()),
    ...beats.flatMap(({ replies, silence, hold }) =>
      [...replies, silence, ...(hold ? [hold] : [])].flatMap(({ reaction }) => reaction),
    ),
    ...endings.flatMap(({ says }) => says),
    ...Object.values(signatures).flat(),
  ].map(({ id }) => id);
