import { BEHAVIOURS, CHANNELS, COUNTERFEITS, MOMENTS, ROOT_CAUSES } from '#base';
import * as v from 'valibot';
import { hashSchema } from './ids.ts';
import { conditionSchema, moodSchema, scenarioSchema } from './scenario-shape.ts';

const text = v.string();
const number = v.number();
const numbers = v.array(number);
const texts = v.array(text);

/** A change of the three meters has the shape of the meters. */
const deltaSchema = moodSchema;
const reactionsSchema = v.record(
  v.picklist([...BEHAVIOURS, ...COUNTERFEITS, 'silence', 'hold']),
  deltaSchema,
);

const lawSchema = v.object({
  id: text,
  name: text,
  drive: text,
  mood: moodSchema,
  starts: text,
  patience: v.object({
    phone: number,
    chat: number,
    email: number,
    'in-person': number,
    video: number,
  } satisfies Record<(typeof CHANNELS)[number], typeof number>),
  turns: number,
  silenceCost: number,
  stances: v.record(
    text,
    v.object({
      label: text,
      describes: text,
      reactions: reactionsSchema,
      on: v.record(text, v.object({ to: v.nullable(text), signature: v.nullable(text) })),
    }),
  ),
  reactions: reactionsSchema,
  thresholds: v.record(text, conditionSchema),
  leaves: v.array(conditionSchema),
  signatures: v.record(text, text),
  guide: v.object({
    recognise: text,
    opening: text,
    turningPoint: text,
    mistakes: texts,
    goodEnding: text,
  }),
});

const tableSchema = v.object({
  stances: texts,
  events: texts,
  next: numbers,
  tension: numbers,
  trust: numbers,
  ground: numbers,
  signature: numbers,
  signatures: texts,
});

/** GET scenario and GET production: everything that a play needs. */
export const productionSchema = v.object({
  hash: hashSchema,
  scenario: scenarioSchema,
  law: lawSchema,
  table: tableSchema,
  handling: v.object({
    rootCauses: v.record(v.picklist(ROOT_CAUSES), reactionsSchema),
    moments: v.record(v.picklist(MOMENTS), reactionsSchema),
  }),
});
