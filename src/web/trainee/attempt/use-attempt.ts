import { useEffect, useRef, useState } from 'react';
import type { Attempt } from '#protocol';
import { fetchAttempt, keepMoves, keptMoves, moveInAttempt, onMovesTakenElsewhere } from '../../api/index.ts';
import type { AudioOut } from '../../audio/index.ts';
import { preferences } from '../../preferences/index.ts';
import { conversationSettings } from '../conversation/conversation-settings.ts';
import { pageWorld } from '../conversation/live/page-world.ts';
import { AttemptSession } from './live/attempt-session.ts';

export type FoundAttempt =
  | { readonly state: 'coming' }
  | { readonly state: 'here'; readonly session: AttemptSession }
  | { readonly state: 'missing'; readonly error: Error; readonly retry: () => void };

/**
 * A session on an attempt as the server has it now, opened with the page and closed with it. Whoever comes back, after
 * a reload or after signing in again, goes on from the server's view and from what this device still keeps.
 */
export function useAttempt(id: string, audio: AudioOut): FoundAttempt {
  const [session, setSession] = useState<AttemptSession | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [tries, setTries] = useState(0);
  const sounds = useRef(audio);
  useEffect(() => {
    sounds.current = audio;
  });

  useEffect(() => {
    let left = false;
    let opened: AttemptSession | null = null;
    fetchAttempt(id).then(
      (attempt) => {
        if (left) return;
        opened = openSession(attempt, () => sounds.current);
        setError(null);
        setSession(opened);
      },
      (reason: unknown) => !left && setError(reason instanceof Error ? reason : new Error(String(reason))),
    );
    return () => {
      left = true;
      opened?.close();
      setSession(null);
    };
  }, [id, tries]);

  useEffect(() => (session ? stayAwake(session, id) : undefined), [session, id]);

  if (session) return { state: 'here', session };
  if (!error) return { state: 'coming' };
  const retry = () => {
    setError(null);
    setTries(tries + 1);
  };
  return { state: 'missing', error, retry };
}

function openSession(attempt: Attempt, audio: () => AudioOut): AttemptSession {
  const { id, channel } = attempt;
  const start = {
    attempt,
    kept: keptMoves(id),
    pace: preferences().timing,
    tempo: conversationSettings().tempo,
  };
  return new AttemptSession(start, {
    ...pageWorld(channel, audio),
    chance: Math.random,
    post: (request) => moveInAttempt(id, request),
    look: () => fetchAttempt(id),
    keep: (moves) => keepMoves(id, moves),
  });
}

/** Tries again when the network or the reader comes back, and follows what another window has done. */
function stayAwake(session: AttemptSession, id: string): () => void {
  // What cannot be asked now is asked when the reader comes back.
  const look = () => void session.look().catch(() => undefined);
  const back = () => {
    if (document.visibilityState !== 'visible') return;
    session.wake();
    look();
  };
  const online = () => session.wake();
  const stop = onMovesTakenElsewhere(id, look);
  addEventListener('online', online);
  document.addEventListener('visibilitychange', back);
  return () => {
    stop();
    removeEventListener('online', online);
    document.removeEventListener('visibilitychange', back);
  };
}
