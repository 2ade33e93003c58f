import { SKILLS } from '#base';
import type { Production } from '#dialogue';
import type { ScenarioCard } from '#protocol';
import { contentsOf, offeredHashes } from '../publishing/publications.ts';
import type { Database } from '../store/sql/database.ts';

/**
 * What the library offers now: the scenarios that came with the server, and over them those that trainers have
 * published here, or at another process on the same database.
 */
export class Catalogue {
  readonly #database: Pick<Database, 'look'>;
  readonly #shipped: readonly ScenarioCard[];
  readonly #published = new Map<string, ScenarioCard>();
  #cards: ReadonlyMap<string, ScenarioCard>;

  constructor(database: Pick<Database, 'look'>, shipped: readonly Production[]) {
    this.#database = database;
    this.#shipped = shipped.map(cardOf);
    this.#cards = byId(this.#shipped);
  }

  /** A card for each scenario, by id in order. */
  get cards(): readonly ScenarioCard[] {
    return [...this.#cards.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Hash of the version that a new play uses; undefined for a scenario that is not offered. */
  hashOf(scenario: string): string | undefined {
    return this.#cards.get(scenario)?.hash;
  }

  /** Takes up what was published and withdrawn since. */
  async refresh(): Promise<void> {
    const hashes = await this.#database.look(offeredHashes);
    const fresh = hashes.filter((hash) => !this.#published.has(hash));
    const found = await this.#database.look((tables) => contentsOf(tables, fresh));
    for (const content of found) {
      const card = cardOf(JSON.parse(content) as Production);
      this.#published.set(card.hash, card);
    }
    const published = hashes.flatMap((hash) => this.#published.get(hash) ?? []);
    this.#cards = byId([...published, ...this.#shipped]);
  }
}

/** Of two cards with one id the first counts. */
function byId(cards: readonly ScenarioCard[]): ReadonlyMap<string, ScenarioCard> {
  const first = new Map<string, ScenarioCard>();
  for (const card of cards) if (!first.has(card.id)) first.set(card.id, card);
  return first;
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
