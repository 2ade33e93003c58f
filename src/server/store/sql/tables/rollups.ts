/**
 * Sums over finished assessed plays, so that no screen counts plays. Whole numbers only: parts of one are kept in
 * millionths of a decision (evidence), thousandths (credit) or hundredths of a point (losses and scores), so that
 * sums come out alike in any order. `first` counts first attempts alone, `attempts` all.
 */
export interface RollupTables {
  readonly person_sum: { readonly person: string } & Counted;
  readonly person_skill: {
    readonly person: string;
    readonly archetype: string;
    readonly skill: string;
  } & EvidenceColumns;
  /** The first attempt of a person on a scenario: there is one, so that this grows with the library alone. */
  readonly person_first: {
    readonly person: string;
    readonly scenario: string;
    readonly hash: string;
    readonly archetype: string;
    readonly at: string;
    /** JSON: for each skill the five columns of evidence. */
    readonly evidence: string;
    /** JSON: what was chosen at each decision, for the score from other scenarios. */
    readonly answers: string;
  };
  readonly team_sum: { readonly team: string } & Counted;
  readonly team_month: { readonly team: string; readonly month: string } & Counted;
  readonly team_skill: {
    readonly team: string;
    readonly archetype: string;
    readonly skill: string;
  } & EvidenceColumns;
  readonly team_month_skill: {
    readonly team: string;
    readonly month: string;
    readonly skill: string;
  } & EvidenceColumns;
  /** Who of a team has met an archetype for the first time: how many people a figure stands for. */
  readonly team_met: {
    readonly team: string;
    readonly archetype: string;
    readonly person: string;
    readonly first: number;
  };
  /** Who of a team finished how much in a month: how many people the figures of a month stand for. */
  readonly team_month_met: {
    readonly team: string;
    readonly month: string;
    readonly person: string;
    readonly attempts: number;
  };
  readonly team_option: OptionKey & {
    readonly team: string;
    readonly attempts: number;
    readonly first: number;
    /** First attempts in which the choice gave points up. */
    readonly lost: number;
    /** Hundredths of a point that first attempts gave up. */
    readonly loss: number;
  };
  /** The newest plays of a team that gave points up by an option: enough of each to show the moment again. */
  readonly team_example: OptionKey & {
    readonly team: string;
    readonly at: string;
    readonly play: string;
    readonly person: string;
    readonly seed: number;
    /** JSON: the moves up to and with the choice. */
    readonly moves: string;
  };
  readonly item_option: OptionKey & ItemColumns & RestColumns;
  /** Those who are known from other scenarios, by what they could choose from. */
  readonly item_offer: {
    readonly scenario: string;
    readonly hash: string;
    readonly beat: string;
    /** JSON array of the ids of the options that a score compares. */
    readonly options: string;
    readonly known: number;
    readonly rest: number;
    readonly rest_squares: number;
  };
  /** How often, by something that is counted in classes: place on the screen, seconds. */
  readonly item_tally: {
    readonly scenario: string;
    readonly hash: string;
    readonly beat: string;
    readonly kind: 'place' | 'time';
    readonly class: string;
    readonly n: number;
  };
}

/** One option at one decision of one version of a scenario. */
interface OptionKey {
  readonly scenario: string;
  readonly hash: string;
  readonly beat: string;
  readonly option: string;
}

interface Counted {
  readonly attempts: number;
  readonly first: number;
  readonly hard_stops: number;
  readonly last_at: string;
  /** Empty where there was none. */
  readonly last_hard_stop_at: string;
}

/** Everything that F3, F4, F5 and F12 need of some decisions; F10 as well, save for how hard each decision was. */
export interface EvidenceColumns {
  readonly decisions: number;
  readonly gained: number;
  readonly possible: number;
  readonly weight: number;
  readonly squares: number;
  /** Weight times the chance-corrected score of each decision, in millionths of a point. */
  readonly observed: number;
}

/** First attempts in the whole house. What begins with `known` counts those with a score from other scenarios. */
export interface ItemColumns {
  readonly offered: number;
  readonly chosen: number;
  /** Times it was what gave up least. */
  readonly best: number;
  readonly rated: number;
  readonly credit: number;
  readonly known_chosen: number;
  readonly known_chosen_rest: number;
  readonly known_rated: number;
  readonly known_credit: number;
  readonly known_credit_squares: number;
  readonly known_rest: number;
  readonly known_rest_squares: number;
  readonly known_credit_rest: number;
}

/** Those who chose it, by class of their score from other scenarios; a higher class is a better score. */
export const REST_COLUMNS = [
  'rest_0',
  'rest_1',
  'rest_2',
  'rest_3',
  'rest_4',
  'rest_5',
  'rest_6',
  'rest_7',
  'rest_8',
  'rest_9',
  'rest_10',
  'rest_11',
] as const;
type RestColumns = Readonly<Record<(typeof REST_COLUMNS)[number], number>>;
