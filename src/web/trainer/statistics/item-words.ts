import type { ItemReview, ItemSituation, Raters, Reliability } from '#protocol';

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
export const signed = (r: number | null): string => (r === null ? '–' : r.toFixed(2).replace('-', '−'));
export const whole = (value: number): string => String(Math.round(value) + 0).replace('-', '−');
export const people = (n: number): string => (n === 1 ? '1 person' : `${n} people`);

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** "2026-11" as "November 2026". */
export const monthInWords = (month: string): string => MONTH.format(new Date(`${month}-01T00:00:00Z`));

const SHORT = 60;
export const shortened = (text: string): string =>
  text.length > SHORT ? `${text.slice(0, SHORT).trim()}…` : text;

/** What to do about a scenario whose replies can be guessed, in a sentence. */
export function situationInWords({ choicesOnly, full, people: n, verdict }: ItemSituation): string {
  if (!choicesOnly)
    return 'How well its replies can be guessed is not known yet: it is worked out once, within a minute after somebody first looks.';
  if (verdict === 'suspend') {
    return 'Most of what is to be had is had without reading. Give the good reply a plainer wording and the weak ones its length and tone, and put the deciding cue into the customer’s words.';
  }
  if (verdict === 'look') {
    return 'The wording of the replies helps. Look for the reply that is longer, warmer or more exact than its neighbours.';
  }
  return full === null
    ? `The replies alone give little away. What people gain by the conversation is known from 30 first attempts on; so far there are ${n}.`
    : 'Whoever does well here has listened.';
}

/** Whether two halves of the library see the same people as strong, and what the house then does. */
export function reliabilityInWords({ people: n, reliability, verdict, provisional }: Reliability): string {
  if (verdict === null || reliability === null) {
    return `From 30 people on whose scenarios make two halves it can be said whether both see the same people as strong; so far there are ${n}.`;
  }
  const found = `Two halves of the scenarios see the same people as strong at ${reliability.toFixed(2)} of 1, over ${people(n)}${provisional ? '; below 100 that is provisional' : ''}.`;
  return `${found} ${WHAT_FOLLOWS[verdict]}`;
}

const WHAT_FOLLOWS: Readonly<Record<NonNullable<Reliability['verdict']>, string>> = {
  keep: 'Figures of single people may be read as the bands they are.',
  look: 'Below 0.70 the bands are wide for a reason: mend the decisions marked here before anybody compares two people.',
  suspend:
    'Below 0.50 no skill of a single person is shown to anybody but themselves. It opens again by itself once the decisions marked here are mended and people have played on.',
};

/** Whether managers rate otherwise than the key, without saying who. */
export function driftsInWords({ drifts }: Pick<Raters, 'drifts'>): string {
  if (drifts === null) {
    return 'How many managers rate otherwise than the key is told from five managers on who changed ten ratings each.';
  }
  const { managers, kinder, stricter } = drifts;
  if (kinder + stricter === 0) return `None of ${managers} managers rates clearly otherwise than the key.`;
  return `Of ${managers} managers ${kinder} rate clearly kinder than the key and ${stricter} stricter. Each of them sees it on their own page; a calibration talk over a few replies settles most of it.`;
}

/** What managers hold of a reply, in a sentence. */
export function reviewInWords({ up, down, word }: ItemReview): string {
  const more = `${times(up)} managers rated it higher than the key`;
  const less = `${up > 0 ? times(down).toLowerCase() : times(down)} lower`;
  const counts =
    down === 0
      ? `${more}.`
      : up === 0
        ? `${times(down)} managers rated it lower than the key.`
        : `${more}, ${less}.`;
  return `${counts} ${ADVICE[word]}`;
}

const times = (n: number): string => (n === 1 ? 'Once' : n === 2 ? 'Twice' : `${n} times`);

const ADVICE: Readonly<Record<ItemReview['word'], string>> = {
  'worth more': 'It may be right as well: read the reasons, and re-rate it if two experts agree.',
  'worth less': 'The key may be too kind: read the reasons, and re-rate it if two experts agree.',
  disputed: 'Managers see it both ways: the wording or the cue may be unclear.',
};
