import { useState } from 'react';
import type { Conversation, ConversationState } from '../live/conversation.ts';
import type { DeskProps } from './desk.tsx';

/** The desk of a talk. To unfold a card for the first time is a move, since what one has read changes what one can say. */
export function useDesk(conversation: Conversation, state: ConversationState): DeskProps {
  const { setting, opened, learnt, phase } = state;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const onToggle = (id: string) => {
    const unfolds = !open.has(id);
    if (unfolds && !opened.includes(id) && phase !== 'over') conversation.make({ do: 'open', id });
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  return { cards: setting.cards, facts: setting.facts, learnt, open, onToggle };
}
