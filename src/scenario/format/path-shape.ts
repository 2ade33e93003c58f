import {
  choice,
  list,
  mapping,
  named,
  oneOfNumbers,
  optional,
  reference,
  required,
  text,
  title,
} from '../shape/shape.ts';
import type { Authored, Draft } from '../shape/shape.ts';

/** What kind of talk a scenario is, as far as its place on the path goes; the first that fits counts. */
const TALK_NOTES = {
  'letting-go': 'A case that is about letting a customer go.',
  situation: 'One of the situations in which empathy alone is not enough.',
  hard: 'Difficulty 3.',
  demanding: 'Difficulty 2.',
  gentle: 'Difficulty 1.',
} as const;
export type TalkKind = keyof typeof TALK_NOTES;

const scenarios = list(reference('scenario'), { noun: 'scenario', least: 0 });

const stage = mapping('a stage', {
  title: required(title(60), 'What the stage is called. It gives no customer away.'),
  about: required(text(300), 'What it is about, in a sentence or two. It gives no customer away.'),
  takes: optional(
    list(choice('a kind of talk', TALK_NOTES)),
    'Scenarios of these kinds that stand nowhere on the path come to the end of this stage.',
    'none',
  ),
  scenarios: required(scenarios, 'Scenarios in the order in which they are met.'),
});

/** The file of the path, `scenarios/path.yaml`. */
export const path = mapping('the path', {
  'poise-path': required(oneOfNumbers([1]), 'Version of the format: 1.'),
  placement: optional(
    reference('scenario'),
    'The scenario that somebody new may play to find out where to begin. It stands in a stage as well.',
    'there is none',
  ),
  stages: required(named('stage', stage, { most: 20 }), 'From the first day to the hardest call.'),
});

export type PathSource = Authored<typeof path>;
export type PathDraft = Draft<PathSource>;
