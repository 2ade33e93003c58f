import { useEffect, useRef, useState } from 'react';
import { history, opening, prepare, replay } from '#dialogue';
import type { Play, Production, Stage } from '#dialogue';
import { savedPlay, savePlay } from '../../../api/index.ts';
import type { SavedPlay } from '../../../api/index.ts';
import type { AudioOut } from '../../../audio/index.ts';
import { conversationSettings } from '../conversation-settings.ts';
import type { Entry } from '../live/entry.ts';
import { LiveSession } from '../live/live-session.ts';
import { pageWorld } from '../live/page-world.ts';
import { transcriptOf } from '../live/transcript.ts';

/** Where a saved play stands, with all that was told on the way; or why its log does not fit its scenario. */
type Beginning =
  | { readonly ok: true; readonly play: Play; readonly told: readonly Entry[] }
  | { readonly ok: false; readonly message: string };

function beginningOf(stage: Stage, { request }: SavedPlay): Beginning {
  if (request.moves.length === 0) return { ok: true, play: opening(stage, request.seed), told: [] };
  const play = replay(stage, request);
  const steps = history(stage, request);
  if (!play.ok) return { ok: false, message: play.error.message };
  if (!steps.ok) return { ok: false, message: steps.error.message };
  return { ok: true, play: play.value, told: transcriptOf(steps.value) };
}

export interface Talk {
  readonly stage: Stage;
  readonly session: LiveSession;
}

export interface TalkStart {
  readonly saved: SavedPlay;
  readonly production: Production;
  readonly audio: AudioOut;
  /** Another tab went a different way; what is done here is not kept any more. */
  readonly onForeign: () => void;
  readonly onBroken: (message: string) => void;
}

/** A live session for a saved play, opened with the page and closed with it. Null for the first instant. */
export function useTalk({ saved, production, audio, onForeign, onBroken }: TalkStart): Talk | null {
  const [talk, setTalk] = useState<Talk | null>(null);
  const outside = useRef({ audio, onForeign, onBroken });
  useEffect(() => {
    outside.current = { audio, onForeign, onBroken };
  });
  // The play as it was when the page opened: what is saved afterwards comes from this very session.
  const first = useRef(saved);

  useEffect(() => {
    // Opened again after somebody had to sign in, it goes on from what was kept last.
    const now = savedPlay(first.current.id) ?? first.current;
    const stage = prepare(production);
    const beginning = beginningOf(stage, now);
    if (!beginning.ok) {
      outside.current.onBroken(beginning.message);
      return undefined;
    }
    const session = new LiveSession(
      { stage, ...beginning, pace: now.timing, tempo: conversationSettings().tempo },
      {
        ...pageWorld(production.scenario.channel, () => outside.current.audio),
        save(play) {
          const { moves, ending } = play;
          const kept = savePlay(now.id, { moves: [...moves], ...(ending !== null && { finished: true }) });
          if (!kept) outside.current.onForeign();
        },
      },
    );
    setTalk({ stage, session });
    return () => session.close();
  }, [production]);

  return talk;
}
