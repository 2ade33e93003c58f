/** How an id is shown to people. */
export interface Named {
  /** A few words. */
  readonly name: string;
  /** One sentence that explains it to somebody who never heard of it. */
  readonly means: string;
}
