import * as v from 'valibot';

const HEX_128 = /^[0-9a-f]{32}$/;
const HEX_256 = /^[0-9a-f]{64}$/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Made by the browser from 16 random bytes; whoever knows it is that profile. It is no login. */
export const profileIdSchema = v.pipe(v.string(), v.regex(HEX_128, 'must be 32 hexadecimal digits'));

/** Made by the browser from 16 random bytes when a play begins, so that sending it again makes no second play. */
export const playIdSchema = v.pipe(v.string(), v.regex(HEX_128, 'must be 32 hexadecimal digits'));

/** The content hash of a production: the version that a play is pinned to. */
export const hashSchema = v.pipe(v.string(), v.regex(HEX_256, 'must be 64 hexadecimal digits'));

/** The id of a scenario, as its file writes it. */
export const scenarioIdSchema = v.pipe(
  v.string(),
  v.maxLength(100, 'must have 100 characters at most'),
  v.regex(KEBAB, 'must be lower-case words joined by hyphens'),
);

/** What decides wordings and order: an unsigned 32-bit number, as the kernel draws from. */
export const seedSchema = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(0, 'must be 0 or more'),
  v.maxValue(4_294_967_295, 'must be below 2 to the power of 32'),
);

/** An instant of the server's clock in UTC, ISO 8601. */
export const instantSchema = v.string();
