import { ARCHETYPES, CHANNELS, SKILLS } from '#base';
import type { Archetype, Channel, Skill } from '#base';
import type { ScenarioCard } from '#protocol';
import { CHANNEL_NAMES, DIFFICULTIES, industryName, SKILL_NAMES } from '../names.ts';
import type { Difficulty } from '../names.ts';

export const LENGTHS = ['short', 'medium', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

/** What the library is narrowed down to; null is any. It lives in the address, so that it can be bookmarked. */
export interface Filters {
  readonly search: string;
  readonly skill: Skill | null;
  readonly channel: Channel | null;
  readonly difficulty: Difficulty | null;
  readonly length: Length | null;
  /** The one filter that says more than the cards do; whoever sets it wants to know. */
  readonly customer: Archetype | null;
}

export const NO_FILTERS: Filters = {
  search: '',
  skill: null,
  channel: null,
  difficulty: null,
  length: null,
  customer: null,
};

/** Reads the query of an address; what it does not know counts as any. */
export function readFilters(query: URLSearchParams): Filters {
  const oneOf = <Value extends string>(values: readonly Value[], key: string) =>
    values.find((value) => value === query.get(key)) ?? null;
  return {
    search: query.get('search') ?? '',
    skill: oneOf(SKILLS, 'skill'),
    channel: oneOf(CHANNELS, 'channel'),
    difficulty: DIFFICULTIES.find((level) => String(level) === query.get('difficulty')) ?? null,
    length: oneOf(LENGTHS, 'length'),
    customer: oneOf(ARCHETYPES, 'customer'),
  };
}

/** The query for an address; what is any is left out. */
export function writeFilters(filters: Filters): URLSearchParams {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filters)) {
    if (value !== null && value !== '') query.set(key, String(value));
  }
  return query;
}

/** How many narrow the list down. */
export const countFilters = (filters: Filters): number => [...writeFilters(filters).keys()].length;

function lengthOf(minutes: number): Length {
  if (minutes <= 5) return 'short';
  return minutes <= 10 ? 'medium' : 'long';
}

/**
 * The scenarios that pass every filter that a card can answer, easiest first and among equals the shortest. The
 * kind of customer is not on the cards: `ofKind` does the rest.
 */
export function filtered(scenarios: readonly ScenarioCard[], filters: Filters): readonly ScenarioCard[] {
  const words = plain(filters.search).split(' ').filter(Boolean);
  const anyOr = <Value>(wanted: Value | null, value: Value) => wanted === null || wanted === value;
  return scenarios
    .filter(
      (card) =>
        (filters.skill === null || card.skills.includes(filters.skill)) &&
        anyOr(filters.channel, card.channel) &&
        anyOr(filters.difficulty, card.difficulty) &&
        anyOr(filters.length, lengthOf(card.minutes)) &&
        words.every((word) => searchable(card).includes(word)),
    )
    .toSorted((a, b) => a.difficulty - b.difficulty || a.minutes - b.minutes || (a.id < b.id ? -1 : 1));
}

/** Those in which this kind of customer waits. */
export const ofKind = (
  scenarios: readonly ScenarioCard[],
  kind: Archetype,
  kinds: ReadonlyMap<string, string>,
): readonly ScenarioCard[] => scenarios.filter(({ id }) => kinds.get(id) === kind);

function searchable({ title, customer, brief, industry, channel, skills }: ScenarioCard): string {
  const parts = [
    title,
    customer.name,
    customer.role ?? '',
    brief.company,
    brief.role,
    industryName(industry),
  ];
  return plain([...parts, CHANNEL_NAMES[channel], ...skills.map((skill) => SKILL_NAMES[skill])].join(' '));
}

/** Without case and accents: "Ondřej" is found by "ondrej". */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
