import { hash, parseOptions, verify } from '@node-rs/argon2';
import { newToken } from './tokens.ts';
import { Turns } from './turns.ts';

/** Argon2id, at the strength that costs a sign-in 10 to 30 ms here and whoever stole the database 46 MiB a guess. */
const STRENGTH = { memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const;

/** Hashing takes whole cores: a crowd at the start of a shift waits its turn, and everybody else is still answered. */
const turns = new Turns(2);

/** The PHC string under which a password is kept. */
export const hashPassword = (password: string): Promise<string> => turns.take(() => hash(password, STRENGTH));

let nobodys: Promise<string> | null = null;

/** Whether it is the password of this PHC string. Where there is none, the answer no takes just as long. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  // Asked for whether it is needed or not, so that the first to need it does not show by waiting.
  const nobody = await (nobodys ??= hashPassword(newToken()));
  const right = await turns.take(() => verify(kept ?? nobody, password));
  return right && kept !== null;
}

/** Whether the password was kept at another strength than today's, and should be kept anew while it is known. */
export function isOutdated(kept: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(kept);
  return (
    !kept.startsWith('$argon2id$') ||
    memoryCost !== STRENGTH.memoryCost ||
    timeCost !== STRENGTH.timeCost ||
    parallelism !== STRENGTH.parallelism
  );
}
