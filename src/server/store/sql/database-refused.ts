export type DatabaseRefusal = 'damaged' | 'newer' | 'foreign' | 'locked' | 'unusable';

/** Why the program does not start on a data folder. Nothing in the folder was changed. */
export class DatabaseRefused extends Error {
  readonly refusal: DatabaseRefusal;
  constructor(refusal: DatabaseRefusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseRefused';
    this.refusal = refusal;
  }
}
