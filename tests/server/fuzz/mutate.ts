/** Uniform numbers in [0, 1). */
export type Chance = () => number;

export const oneOf = <T>(chance: Chance, items: readonly T[]): T => {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
};

/** Texts that parsers, databases, file systems and pages stumble over. */
export const ODD_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'Ada\u0000Eve',
  '\ud800',
  '\udfff\ud800',
  '\u202eevE',
  '\ufeff\u200b\u2028',
  'e\u0301'.repeat(40),
  '👩‍👩‍👧‍👦'.repeat(20),
  "' or 1=1; drop table person; --",
  '%',
  '_%\\',
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}',
  '=HYPERLINK("http://x")',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'me',
  '0'.repeat(32),
  'f'.repeat(32),
  'f'.repeat(64),
  '2026-02-30',
  '9999-99-99',
  '+275760-09-13T00:00:00.000Z',
  '-1',
  'x'.repeat(5_000),
  'a@example.com',
];

const ODD_NUMBERS: readonly number[] = [
  0,
  -0,
  -1,
  0.5,
  1,
  60,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53),
  1e21,
  5e-324,
  Number.MAX_VALUE,
];

/** What JSON says is there, but no honest page sends. The keys are its own: `JSON.parse` makes them so. */
const ODD_OBJECTS: readonly string[] = [
  '{}',
  '[]',
  '[[]]',
  '[null]',
  '{"__proto__":{"roles":["administrator"]}}',
  '{"constructor":{"prototype":{"admin":true}}}',
  '{"toString":1,"valueOf":2,"hasOwnProperty":3}',
  '{"length":4294967295}',
  `${'['.repeat(200)}${']'.repeat(200)}`,
];

function oddValue(chance: Chance): unknown {
  const kind = chance();
  if (kind < 0.45) return oneOf(chance, ODD_TEXTS);
  if (kind < 0.7) return oneOf(chance, ODD_NUMBERS);
  if (kind < 0.85) return oneOf(chance, [null, true, false]);
  return JSON.parse(oneOf(chance, ODD_OBJECTS));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of columns, and of what every object has. */
const ODD_KEYS = [
  '__proto__',
  'constructor',
  'id',
  'roles',
  'person',
  'score',
  'password',
  'totp',
  '',
  '\u0000',
];

/** The same body with something changed somewhere in it; not always in what matters. */
export function mutated(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value) && chance() < 0.85) {
    const items = value as readonly unknown[];
    const at = Math.floor(chance() * (items.length + 1));
    const what = chance();
    if (what < 0.2) return Array.from({ length: 600 }, () => items[0] ?? oddValue(chance));
    if (what < 0.4) return [...items, ...items];
    if (what < 0.6) return items.toSpliced(at, 1);
    if (what < 0.8) return items.toSpliced(at, 0, oddValue(chance));
    return items.map((item, place) => (place === at ? mutated(item, chance) : item));
  }
  if (isObject(value) && chance() < 0.9) return mutatedObject(value, chance);
  return oddValue(chance);
}

function mutatedObject(value: Readonly<Record<string, unknown>>, chance: Chance): unknown {
  const keys = Object.keys(value);
  const key = keys.length > 0 ? oneOf(chance, keys) : 'name';
  const what = chance();
  const entries = Object.entries(value);
  if (what < 0.15) return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (what < 0.3) return Object.fromEntries([...entries, [oneOf(chance, ODD_KEYS), oddValue(chance)]]);
  return Object.fromEntries(entries.map(([name, one]) => [name, name === key ? mutated(one, chance) : one]));
}
