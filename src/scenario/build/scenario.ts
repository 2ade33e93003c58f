import { ARCHETYPES, REFLECTIONS, ROOT_CAUSES, SIGNS } from '#base';
import type { Sign } from '#base';
import type { Candidate, Card, Diagnosis, Law, Line, Mood, Person, Scenario, SignShown } from '#dialogue';
import type { AuthoredCard } from '../format/desk-shape.ts';
import type { ScenarioSource } from '../format/scenario-shape.ts';
import { listed } from '../rules/walk.ts';
import { beatOf } from './beat.ts';
import { conditionOf } from './condition.ts';
import { customerOf } from './customer.ts';
import { defaultLeaves, endingOf } from './ending.ts';
import { CUSTOMER, linesOf } from './line.ts';
import { minutesOf } from './minutes.ts';

/** A scenario with every default filled in. The source is complete: it was read without an error. */
export function scenarioOf(source: ScenarioSource, law: Law): Scenario {
  const { channel } = source;
  const people = peopleOf(source);
  const beats = Object.entries(source.beats).map(([id, beat]) => beatOf(id, beat, { law, channel, people }));
  const endings = Object.entries(source.endings).map(([id, ending]) => endingOf(id, ending, people));
  const before = {
    ...deskOf(source),
    start: source.start ?? beats[0]?.id ?? '',
    turns: source.turns ?? law.turns,
  };
  const leaves = source.leaves ?? defaultLeaves(endings);
  return {
    ...headOf(source),
    minutes: source.minutes ?? minutesOf({ beats, ...before }),
    customer: customerOf(source),
    ...castOf(source, people),
    ...before,
    mood: moodOf(source.mood, law),
    stance: source.stance ?? law.starts,
    leaves,
    runsOut: source['runs-out'] ?? leaves,
    signatures: signaturesOf(source),
    beats,
    endings,
    ...afterwards(source),
  };
}

/** Who and what else is in it; what there is none of is left out, so that versions hash alike. */
const castOf = (
  { covers }: ScenarioSource,
  people: readonly Person[],
): Pick<Scenario, 'people' | 'covers'> => ({
  ...(people.length === 0 ? {} : { people }),
  ...(covers ? { covers } : {}),
});

const peopleOf = ({ people = {} }: ScenarioSource): Person[] =>
  Object.entries(people).map(([id, { name, role }]) => ({ id, name, role: role ?? null }));

function deskOf({
  brief,
  desk = {},
  facts = {},
}: ScenarioSource): Pick<Scenario, 'brief' | 'cards' | 'facts'> {
  const { company, role, goal, known = '' } = brief;
  return {
    brief: { company, role, goal, known },
    cards: Object.entries(desk).map(([id, card]) => cardOf(id, card)),
    facts: Object.entries(facts).map(([id, text]) => ({ id, text })),
  };
}

const moodOf = (mood: ScenarioSource['mood'] = {}, law: Law): Mood => ({
  tension: mood.tension ?? law.mood.tension,
  trust: mood.trust ?? law.mood.trust,
  ground: mood.ground ?? law.mood.ground,
});

type Afterwards = Pick<Scenario, 'diagnosis' | 'documentation' | 'followUp' | 'reflection'>;

function afterwards(source: ScenarioSource): Afterwards {
  const { documentation = [], 'follow-up': followUp, reflection = [] } = source;
  return {
    diagnosis: diagnosisOf(source),
    documentation: documentation.map((item) => ({
      ...candidateOf(item),
      ...(item.kind && { kind: item.kind }),
    })),
    ...(followUp && { followUp: followUp.map(candidateOf) }),
    reflection: reflection === 'all' ? REFLECTIONS : reflection,
  };
}

type AuthoredCandidate = NonNullable<ScenarioSource['follow-up']>[number];

/** What is not written is left out, so that versions hash alike. */
const candidateOf = ({ id, text, belongs, because, after, when }: AuthoredCandidate): Candidate => ({
  id,
  text,
  belongs,
  because,
  ...(after && { after }),
  ...(when && { when: conditionOf(when) }),
});

function headOf(source: ScenarioSource) {
  return {
    id: source.id,
    title: source.title,
    archetype: source.archetype,
    rootCause: source['root-cause'],
    signs: signsOf(source.signs),
    traits: source.traits ?? [],
    situation: source.situation ?? null,
    channel: source.channel,
    industry: source.industry ?? 'general',
    difficulty: source.difficulty ?? 2,
    twin: source.twin ?? null,
    contentNote: source['content-note'] ?? null,
  };
}

function signsOf(signs: ScenarioSource['signs']): SignShown[] {
  if (signs === undefined) return [];
  if (isList(signs)) return signs.map((id) => ({ id, words: null }));
  return SIGNS.flatMap((id) => {
    const words = signs[id];
    return words === undefined ? [] : [{ id, words }];
  });
}

const isList = (signs: NonNullable<ScenarioSource['signs']>): signs is readonly Sign[] =>
  Array.isArray(signs);

function cardOf(id: string, card: AuthoredCard): Card {
  return {
    id,
    kind: card.kind,
    title: card.title,
    text: card.text,
    may: card.may ?? [],
    mustRefer: card['must-refer'] ?? [],
    mayNot: card['may-not'] ?? [],
    teaches: listed(card.teaches),
  };
}

function signaturesOf(source: ScenarioSource): Record<string, readonly Line[]> {
  const entries = Object.entries(source.signatures ?? {}).map(
    ([name, line]) => [name, linesOf(line, `signature/${name}`, CUSTOMER)] as const,
  );
  return Object.fromEntries(entries);
}

/** The right answers are added where a part is asked at all, and all stand in one fixed order that gives nothing away. */
function diagnosisOf(source: ScenarioSource): Diagnosis | null {
  const { diagnosis } = source;
  if (!diagnosis) return null;
  const right = signsOf(source.signs).map(({ id }) => id);
  const { archetypes, 'root-causes': rootCauses, signs } = diagnosis;
  return {
    archetypes: archetypes ? archetypesInOrder([...archetypes, source.archetype]) : [],
    rootCauses: rootCauses
      ? ROOT_CAUSES.filter((id) => [...rootCauses, source['root-cause']].includes(id))
      : [],
    signs: signs ? SIGNS.filter((id) => [...signs, ...right].includes(id)) : [],
  };
}

function archetypesInOrder(ids: readonly string[]): string[] {
  const known: readonly string[] = ARCHETYPES;
  const rank = (id: string): number => (known.includes(id) ? known.indexOf(id) : known.length);
  return [...new Set(ids)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
