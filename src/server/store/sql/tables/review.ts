/**
 * What people say about an assessed play. Rows hold ids and figures alone; whatever somebody wrote stands in
 * `review_text`, whose rows can be erased by themselves. Ratings are kept in hundredths, as whole numbers.
 */
export interface ReviewTables {
  readonly review_text: {
    readonly id: string;
    /** Who wrote it. */
    readonly author: string;
    /** Whom it is about: the person who played. */
    readonly subject: string;
    readonly body: string;
  };
  readonly review_comment: {
    readonly id: string;
    readonly play: string;
    /** Place of the move in the log; null for the whole of it. */
    readonly move: number | null;
    /** The comment that this one answers. */
    readonly answers: string | null;
    readonly author: string;
    readonly at: string;
    readonly text: string;
  };
  /** The trainee sees a turn differently. What is said to it are rows of `review_contest_answer`. */
  readonly review_contest: {
    readonly id: string;
    readonly play: string;
    readonly move: number;
    readonly at: string;
    readonly text: string;
  };
  readonly review_contest_answer: {
    readonly id: string;
    readonly contest: string;
    readonly author: string;
    readonly at: string;
    readonly state: 'answered' | 'resolved';
    readonly text: string;
  };
  /** Layers above the key; none is ever changed or taken away. */
  readonly review_override: {
    readonly id: string;
    readonly play: string;
    /** Order among the layers of the play, from 1. */
    readonly layer: number;
    readonly move: number;
    readonly skill: string;
    readonly old_value: number;
    readonly new_value: number;
    /** Null for a withdrawal. */
    readonly reason: string | null;
    /** The layer that this one withdraws. */
    readonly withdraws: string | null;
    readonly author: string;
    readonly at: string;
    readonly text: string;
  };
  /** A rating given without seeing anybody else's, to learn how far raters agree. It changes no score. */
  readonly review_reading: {
    readonly play: string;
    readonly move: number;
    readonly skill: string;
    readonly rater: string;
    readonly value: number;
    readonly at: string;
  };
  /** What a manager wants to come back to in the next talk. */
  readonly review_talk: {
    readonly play: string;
    /** −1 for the whole of it. */
    readonly move: number;
    readonly manager: string;
    readonly at: string;
  };
}
