/** What a command ends with: fine, something was found, or it could not run. */
export const EXIT = { fine: 0, findings: 1, failed: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A mistake at the keyboard or on the disk, told in a sentence that says how to mend it; exit code 2. */
export class CommandFailure extends Error {}
