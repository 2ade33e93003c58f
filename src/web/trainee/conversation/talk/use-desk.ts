import { useState } from 'react';
import type { Play, Scenario } from '#dialogue';
import type { LiveSession } from '../live/live-session.ts';
import type { DeskProps } from './desk.tsx';

/** The desk of a talk. To unfold a card for the first time is a move, since what one has read changes what one can say. */
export function useDesk({ cards, facts }: Scenario, play: Play, session: LiveSession): DeskProps {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const onToggle = (id: string) => {
    const unfolds = !open.has(id);
    const read = play.moves.some((move) => move.do === 'open' && move.id === id);
    if (unfolds && !read && play.ending === null) session.make({ do: 'open', id });
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  return { cards, facts, learnt: play.learnt, open, onToggle };
}
