export type StoreFailure = 'full' | 'broken' | 'busy' | 'closed';

/** Why the store could not do its work; `broken` means that it must not be used any more. */
export class StoreError extends Error {
  readonly failure: StoreFailure;
  constructor(failure: StoreFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.failure = failure;
  }
}
