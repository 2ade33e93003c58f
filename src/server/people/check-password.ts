import { append } from '../audit/append.ts';
import { isPassword } from './passwords.ts';
import { refusal } from './refusal.ts';
import { count, takeBack } from './sign-in.ts';
import type { Door } from './sign-in.ts';

interface Claim {
  readonly person: string;
  readonly password: string;
  readonly address: string;
}

/** Refuses whoever sits at somebody's open session without knowing the password; tries are counted as at the door. */
export async function checkPassword(door: Door, { person, password, address }: Claim): Promise<void> {
  const { database, noted } = door;
  const tried = { account: person, address };
  await count(door, tried);
  const { password: kept } = await database.read((tables) =>
    tables.selectFrom('person').select('password').where('id', '=', person).executeTakeFirstOrThrow(),
  );
  if (await isPassword(password, kept)) {
    await takeBack(door, { ...tried, isIn: true });
    return;
  }
  await database.write((tables) =>
    append(tables, {
      ...noted,
      action: 'password.check',
      object: person,
      subject: person,
      outcome: 'refused',
    }),
  );
  throw refusal('wrong-password', 'This is not your password.');
}
