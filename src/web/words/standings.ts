import type { Standing } from '#protocol';

/** How somebody stands with what they were given. */
export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  passed: 'Passed',
  'did-not-pass': 'Did not pass',
  overdue: 'Overdue',
  excused: 'Excused',
};

export const STANDING_TONES = {
  'not-started': 'plain',
  'in-progress': 'accent',
  passed: 'good',
  'did-not-pass': 'bad',
  overdue: 'warn',
  excused: 'plain',
} as const satisfies Readonly<Record<Standing, string>>;

/** Practice is done or not; nobody but the person knows how it went. */
export const standingName = (standing: Standing, assessed: boolean): string =>
  standing === 'passed' && !assessed ? 'Done' : STANDING_NAMES[standing];
