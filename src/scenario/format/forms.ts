import { form } from '../shape/shape.ts';

/** A span of time: a number and its unit. */
export const duration = form({
  what: 'a duration',
  pattern: /^\d{1,4}(\.\d)?[smhd]$/,
  examples: ['12s', '5m', '3h', '2d'],
});

/** A band of a meter. */
export const band = form({
  what: 'a band of a meter',
  pattern: /^(>= ?(10|\d)|<= ?(10|\d)|(10|\d) ?\.\. ?(10|\d))$/,
  examples: ['>= 7', '<= 3', '4..6'],
});

/** The file of a recording, beside the scenario. */
export const recording = form({
  what: 'the file name of a recording',
  pattern: /^[a-z0-9][a-z0-9._-]{0,90}\.(mp3|ogg|opus|wav|webm|m4a)$/,
  examples: ['late-parcel-opening.mp3'],
});

/** A language, as browsers name it. */
export const language = form({
  what: 'a language tag',
  pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/,
  examples: ['en-GB', 'de'],
});
