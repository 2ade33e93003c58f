import {
  BEHAVIOURS,
  CHANNELS,
  COUNTERFEITS,
  ENDING_CLASSES,
  HARD_STOPS,
  MOMENTS,
  REFLECTIONS,
  ROOT_CAUSES,
  SIGNS,
  SITUATIONS,
  SKILLS,
  TRAITS,
} from '#base';
import * as v from 'valibot';

/**
 * The shape of a scenario on the wire. It repeats the types of `#dialogue` on purpose: the browser checks what it
 * was sent before it plays it, and a test holds both to be the same.
 */
const text = v.string();
const texts = v.array(text);
const textOrNull = v.nullable(text);
const number = v.number();
const numberOrNull = v.nullable(number);
const flag = v.boolean();
const range = v.tuple([number, number]);

export const moodSchema = v.object({ tension: number, trust: number, ground: number });

export const conditionSchema = v.object({
  tension: v.exactOptional(range),
  trust: v.exactOptional(range),
  ground: v.exactOptional(range),
  stances: v.exactOptional(texts),
  knows: v.exactOptional(texts),
  knowsNot: v.exactOptional(texts),
});
const when = v.nullable(conditionSchema);

const lineSchema = v.object({
  id: text,
  by: v.picklist(['customer', 'narrator', 'other']),
  name: v.exactOptional(text),
  wordings: texts,
  when,
  audio: textOrNull,
});
const lines = v.array(lineSchema);

const optionSchema = v.object({
  id: text,
  kind: v.picklist(['reply', 'silence', 'hold']),
  line: text,
  wordings: texts,
  does: v.array(v.picklist(BEHAVIOURS)),
  counterfeit: v.nullable(v.picklist(COUNTERFEITS)),
  rating: v.record(v.picklist(SKILLS), v.object({ value: number, sd: numberOrNull, raters: number })),
  cost: number,
  because: text,
  rule: textOrNull,
  effect: v.record(v.picklist(['tension', 'trust', 'ground']), number),
  when,
  teaches: texts,
  covers: v.exactOptional(texts),
  hardStop: v.nullable(v.picklist(HARD_STOPS)),
  seconds: number,
  reaction: lines,
  to: v.array(v.object({ when, to: text })),
});

const beatSchema = v.object({
  id: text,
  moment: v.nullable(v.picklist(MOMENTS)),
  with: v.exactOptional(text),
  says: v.array(lines),
  passes: v.exactOptional(number),
  cue: textOrNull,
  door: flag,
  ourFault: flag,
  skills: v.record(v.picklist(SKILLS), number),
  replies: v.array(optionSchema),
  silence: optionSchema,
  hold: v.nullable(optionSchema),
});

const endingSchema = v.object({
  id: text,
  with: v.exactOptional(text),
  timing: v.exactOptional(v.picklist(['too-early', 'too-late'])),
  class: v.picklist(ENDING_CLASSES),
  utility: number,
  title: text,
  says: lines,
  when,
  customer: text,
  company: text,
  you: text,
});

const cardSchema = v.object({
  id: text,
  kind: v.picklist(['record', 'policy']),
  title: text,
  text,
  may: texts,
  mustRefer: texts,
  mayNot: texts,
  teaches: texts,
});

export const faceSchema = v.object({
  skin: number,
  hair: number,
  hairTone: number,
  brows: number,
  glasses: flag,
  beard: flag,
  clothes: number,
});

export const voiceSchema = v.object({ lang: text, pitch: number, rate: number });

export const difficultySchema = v.picklist([1, 2, 3]);

const customerSchema = v.object({
  name: text,
  role: textOrNull,
  face: faceSchema,
  voice: voiceSchema,
});

const diagnosisSchema = v.object({
  archetypes: texts,
  rootCauses: v.array(v.picklist(ROOT_CAUSES)),
  signs: v.array(v.picklist(SIGNS)),
});

const candidateEntries = {
  id: text,
  text,
  belongs: flag,
  because: text,
  after: v.exactOptional(texts),
  when: v.exactOptional(conditionSchema),
};

export const scenarioSchema = v.object({
  id: text,
  title: text,
  archetype: text,
  rootCause: v.picklist(ROOT_CAUSES),
  signs: v.array(v.object({ id: v.picklist(SIGNS), words: textOrNull })),
  traits: v.array(v.picklist(TRAITS)),
  situation: v.nullable(v.picklist(SITUATIONS)),
  channel: v.picklist(CHANNELS),
  industry: text,
  difficulty: difficultySchema,
  minutes: number,
  twin: textOrNull,
  contentNote: textOrNull,
  customer: customerSchema,
  people: v.exactOptional(v.array(v.object({ id: text, name: text, role: textOrNull }))),
  covers: v.exactOptional(texts),
  brief: v.object({ role: text, goal: text, known: text, company: text }),
  cards: v.array(cardSchema),
  facts: v.array(v.object({ id: text, text })),
  start: text,
  mood: moodSchema,
  stance: text,
  turns: number,
  leaves: text,
  runsOut: text,
  signatures: v.record(text, lines),
  beats: v.array(beatSchema),
  endings: v.array(endingSchema),
  diagnosis: v.nullable(diagnosisSchema),
  documentation: v.array(
    v.object({
      ...candidateEntries,
      kind: v.exactOptional(
        v.picklist([
          'date',
          'channel',
          'fact',
          'conduct',
          'agreed',
          'follow-up',
          'feeling',
          'guess',
          'label',
          'elsewhere',
        ]),
      ),
    }),
  ),
  followUp: v.exactOptional(v.array(v.object(candidateEntries))),
  reflection: v.array(v.picklist(REFLECTIONS)),
});
