import { BEHAVIOURS } from '#base';
import type { Option, Production } from '#dialogue';
import type { Assignable } from '#protocol';
import type { Offer, PathTalk } from '#report';
import type { Catalogue } from '../library/catalogue.ts';
import type { AttemptStore } from '../store/attempt-store.ts';

type Offered = Assignable['scenarios'][number];

/** What can be assigned, with what only those know who assign or draw: which customer it is, what is best in it. */
export class Shelf {
  readonly #catalogue: Catalogue;
  readonly #store: AttemptStore;
  /** By hash; a version never changes. */
  readonly #inside = new Map<string, Inside>();

  constructor(catalogue: Catalogue, store: AttemptStore) {
    this.#catalogue = catalogue;
    this.#store = store;
  }

  has(scenario: string): boolean {
    return this.#catalogue.hashOf(scenario) !== undefined;
  }

  titleOf(scenario: string): string {
    const card = this.#catalogue.cards.find(({ id }) => id === scenario);
    return card?.title ?? 'A conversation that is no longer offered';
  }

  /** For the list that a manager picks from. */
  async scenarios(): Promise<readonly Offered[]> {
    const found = await this.#cards();
    return found.map(({ card, inside: { archetype } }) => {
      const { id, title, channel, skills, difficulty, minutes } = card;
      return { id, title, archetype, channel, skills, difficulty, minutes };
    });
  }

  /** For F13. */
  async offers(): Promise<readonly Offer[]> {
    const found = await this.#cards();
    return found.map(({ card, inside: { archetype, behaviours } }) => ({
      scenario: card.id,
      archetype,
      behaviours,
    }));
  }

  /** For the path. */
  async talks(): Promise<readonly PathTalk[]> {
    const found = await this.#cards();
    return found.map(({ card, inside }) => ({ scenario: card.id, ...inside }));
  }

  async #cards() {
    await this.#catalogue.refresh();
    return Promise.all(
      this.#catalogue.cards.map(async (card) => ({ card, inside: await this.#insideOf(card.hash) })),
    );
  }

  async #insideOf(hash: string): Promise<Inside> {
    const known = this.#inside.get(hash);
    if (known) return known;
    const frozen = await this.#store.production(hash);
    if (!frozen) throw new Error(`Version ${hash} is in the catalogue and was never frozen.`);
    // It was checked before it was frozen.
    const made = insideOf(JSON.parse(frozen.content) as Production);
    this.#inside.set(hash, made);
    return made;
  }
}

type Inside = Omit<PathTalk, 'scenario'>;

function insideOf({ scenario }: Pick<Production, 'scenario'>): Inside {
  const best = new Set(scenario.beats.flatMap(({ replies }) => bestOf(replies)?.does ?? []));
  return {
    archetype: scenario.archetype,
    twin: scenario.twin,
    behaviours: BEHAVIOURS.filter((behaviour) => best.has(behaviour)),
  };
}

/** By the author's key, which is what a score compares with. */
function bestOf(replies: readonly Option[]): Option | undefined {
  const rated = (option: Option) =>
    Object.values(option.rating).reduce((sum, { value }) => sum + value, 0) - option.cost;
  return replies.toSorted((a, b) => rated(b) - rated(a))[0];
}
