/** Where a request comes from, as far as anybody whom we believe knows. */
export interface Client {
  readonly address: string;
  /** Whether the browser itself speaks HTTPS, whatever the last stretch of the way speaks. */
  readonly https: boolean;
}
