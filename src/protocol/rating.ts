import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { instantSchema } from './ids.ts';

/** Why a reviewer rates a reply otherwise than the key. */
export const OVERRIDE_REASONS = [
  'local-policy',
  'key-wrong',
  'context-missing',
  'language',
  'other',
] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

const number = v.number();

/** How far managers agree where two or more rated the same reply blind within a year. */
const agreedSchema = {
  decisions: number,
  /** Decisions from which there is a word. */
  needed: number,
  raters: number,
  /** Null with its word as long as too few decisions were rated twice. */
  alpha: v.nullable(number),
  word: v.nullable(v.picklist(['use', 'tentative', 'keep out'])),
  /** Decisions that two managers rated blind since the quarter began, and how many there should be. */
  doubleMarks: v.object({ since: instantSchema, decisions: number, wanted: number }),
};

/** Whether somebody rates otherwise than the key, from the ratings that they changed within a year. */
const driftSchema = v.object({
  changes: number,
  needed: number,
  /** How far above the key on average, with the interval that holds it 95 times in 100. */
  shift: v.nullable(v.object({ low: number, mean: number, high: number })),
  /** Null as long as too few ratings were changed. */
  word: v.nullable(v.picklist(['in line', 'calibration talk'])),
});
export type Drift = Frozen<v.InferOutput<typeof driftSchema>>;

/** Managers of whom it can be said, and how many of them drift. */
const driftsSchema = v.object({ managers: number, kinder: number, stricter: number });
export type Drifts = Frozen<v.InferOutput<typeof driftsSchema>>;

/** GET agreement: how far managers agree, and one's own drift. */
export const agreementSchema = v.object({ ...agreedSchema, drift: driftSchema });
export type Agreement = Frozen<v.InferOutput<typeof agreementSchema>>;

/** The same for those who are nobody's manager: without a name, and drift from five managers on. */
export const ratersSchema = v.object({ ...agreedSchema, drifts: v.nullable(driftsSchema) });
export type Raters = Frozen<v.InferOutput<typeof ratersSchema>>;
