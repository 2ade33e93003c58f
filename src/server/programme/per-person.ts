/** Of which assignment and person something is. */
export interface Place {
  readonly assignment: string;
  readonly person: string;
}

/** Lists of things, each for one person and assignment, in the order in which they were added. */
export class PerPerson<Thing> {
  readonly #lists = new Map<string, Thing[]>();

  add({ assignment, person }: Place, thing: Thing): void {
    const key = `${assignment} ${person}`;
    const list = this.#lists.get(key);
    if (list) list.push(thing);
    else this.#lists.set(key, [thing]);
  }

  of(assignment: string, person: string): readonly Thing[] {
    return this.#lists.get(`${assignment} ${person}`) ?? [];
  }
}
