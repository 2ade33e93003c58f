import { SKILLS } from '#base';
import type { Production } from '#dialogue';
import type { ScenarioCard } from '#protocol';

/** What the library offers now: a card for each scenario, by id in order. */
export interface Catalogue {
  readonly cards: readonly ScenarioCard[];
  /** Hash of the version that a new play uses; undefined for a scenario that is not offered. */
  hashOf(scenario: string): string | undefined;
}

/** Of two productions with one id the first counts. */
export function catalogueOf(productions: readonly Production[]): Catalogue {
  const cards = new Map<string, ScenarioCard>();
  for (const production of productions) {
    const card = cardOf(production);
    if (!cards.has(card.id)) cards.set(card.id, card);
  }
  return {
    cards: [...cards.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    hashOf: (scenario) => cards.get(scenario)?.hash,
  };
}

function cardOf({ hash, scenario }: Production): ScenarioCard {
  const { id, title, channel, industry, difficulty, minutes, contentNote, customer, brief } = scenario;
  return {
    id,
    hash,
    title,
    channel,
    industry,
    difficulty,
    minutes,
    contentNote,
    customer: { name: customer.name, role: customer.role, face: customer.face },
    brief: { company: brief.company, role: brief.role, goal: brief.goal },
    skills: SKILLS.filter((skill) => scenario.beats.some(({ skills }) => (skills[skill] ?? 0) > 0)),
  };
}
