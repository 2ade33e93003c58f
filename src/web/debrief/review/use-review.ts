import { attemptReviewSchema, pathTo, reviewNotesSchema } from '#protocol';
import type {
  AttemptReview,
  CommentRequest,
  ContestAnswerRequest,
  ContestRequest,
  OverrideRequest,
  ReadingRequest,
  ReviewNotes,
  TalkRequest,
  WithdrawalRequest,
} from '#protocol';
import { useMemo, useState } from 'react';
import { ask, createResources, randomId, tell, useResource } from '../../api/index.ts';
import type { Resource } from '../../api/index.ts';

/** By id of the attempt; asked again on every visit, since others write to it. */
const attemptReviews = createResources(
  (attempt: string) => ask({ path: pathTo('attemptReview', { attempt }), answer: attemptReviewSchema }),
  { freshMs: 0 },
);

/** What can be done to an attempt. Each is fulfilled once the server has kept it and the notes show it. */
export interface ReviewActions {
  comment(comment: Omit<CommentRequest, 'id'>): Promise<void>;
  contest(contest: Omit<ContestRequest, 'id'>): Promise<void>;
  answerContest(contest: string, answer: Omit<ContestAnswerRequest, 'id'>): Promise<void>;
  override(override: Omit<OverrideRequest, 'id'>): Promise<void>;
  withdraw(override: string, withdrawal: Omit<WithdrawalRequest, 'id'>): Promise<void>;
  read(reading: ReadingRequest): Promise<void>;
  list(item: TalkRequest): Promise<void>;
}

/** An attempt with everything that was said about it, and what whoever reads it may say to it. */
export interface Reviewing {
  readonly notes: ReviewNotes;
  readonly relation: AttemptReview['relation'];
  /** Name of the person who played; null where that is who reads. */
  readonly person: string | null;
  readonly actions: ReviewActions;
}

export type ReviewFound = Resource<AttemptReview> & {
  readonly retry: () => void;
  /** Null until the review is here. */
  readonly reviewing: Reviewing | null;
};

/** The review of an attempt; for a play that is none the request comes back with `not-found`. */
export function useReview(attempt: string): ReviewFound {
  const resource = useResource(attemptReviews, attempt);
  const { data } = resource;
  const [latest, setLatest] = useState<{ readonly of: AttemptReview; readonly notes: ReviewNotes } | null>(
    null,
  );
  const reviewing = useMemo((): Reviewing | null => {
    if (!data) return null;
    const { relation, person } = data;
    return {
      notes: latest?.of === data ? latest.notes : data.notes,
      relation,
      person: relation === 'own' ? null : person.name,
      actions: actionsOn(attempt, (notes) => setLatest({ of: data, notes })),
    };
  }, [attempt, data, latest]);
  return { ...resource, reviewing };
}

function actionsOn(attempt: string, show: (notes: ReviewNotes) => void): ReviewActions {
  const send = async (path: string, body: object, method: 'POST' | 'PUT' = 'POST'): Promise<void> =>
    show(await tell({ path, method, body, answer: reviewNotesSchema }));
  const made = (body: object) => ({ ...body, id: randomId() });
  return {
    comment: (body) => send(pathTo('comment', { attempt }), made(body)),
    contest: (body) => send(pathTo('contest', { attempt }), made(body)),
    answerContest: (contest, body) => send(pathTo('answerContest', { contest }), made(body)),
    override: (body) => send(pathTo('override', { attempt }), made(body)),
    withdraw: (override, body) => send(pathTo('withdrawOverride', { override }), made(body)),
    read: (body) => send(pathTo('secondReading', { attempt }), body, 'PUT'),
    list: (body) => send(pathTo('listForTalk', { attempt }), body, 'PUT'),
  };
}
