export type ArchiveRefusal = 'unreadable' | 'damaged' | 'newer' | 'misfit' | 'occupied' | 'in-the-way';

/** Why an archive is not written or not restored. Nothing is left of the attempt. */
export class ArchiveRefused extends Error {
  readonly refusal: ArchiveRefusal;
  constructor(refusal: ArchiveRefusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ArchiveRefused';
    this.refusal = refusal;
  }
}
