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
  /** Points that the assignment behind it asks for. */
  readonly minimum: number | null;
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
  const [unsure] = useState(() => new Map<string, string>());
  const reviewing = useMemo((): Reviewing | null => {
    if (!data) return null;
    const { relation, person, minimum } = data;
    return {
      notes: latest?.of === data ? latest.notes : data.notes,
      relation,
      minimum,
      person: relation === 'own' ? null : person.name,
      actions: actionsOn(attempt, { unsure, show: (notes) => setLatest({ of: data, notes }) }),
    };
  }, [attempt, data, latest, unsure]);
  return { ...resource, reviewing };
}

interface Notebook {
  readonly show: (notes: ReviewNotes) => void;
  /** Ids of what was sent and not answered: the server may have kept it, so sent again it is the same. */
  readonly unsure: Map<string, string>;
}

function actionsOn(attempt: string, { show, unsure }: Notebook): ReviewActions {
  const send = async (path: string, body: object, method: 'POST' | 'PUT' = 'POST'): Promise<void> =>
    show(await tell({ path, method, body, answer: reviewNotesSchema }));
  const add = async (path: string, body: object): Promise<void> => {
    const content = JSON.stringify([path, body]);
    const id = unsure.get(content) ?? randomId();
    unsure.set(content, id);
    await send(path, { ...body, id });
    unsure.delete(content);
  };
  return {
    comment: (body) => add(pathTo('comment', { attempt }), body),
    contest: (body) => add(pathTo('contest', { attempt }), body),
    answerContest: (contest, body) => add(pathTo('answerContest', { contest }), body),
    override: (body) => add(pathTo('override', { attempt }), body),
    withdraw: (override, body) => add(pathTo('withdrawOverride', { override }), body),
    read: (body) => send(pathTo('secondReading', { attempt }), body, 'PUT'),
    list: (body) => send(pathTo('listForTalk', { attempt }), body, 'PUT'),
  };
}
