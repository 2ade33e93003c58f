import * as v from 'valibot';
import { keep, keptJson } from '../../device/index.ts';
import { TEMPOS } from './live/tempo.ts';

const schema = v.object({
  tempo: v.fallback(v.picklist(TEMPOS), 'natural'),
  /** The browser's own voice reads the customer's lines. Off, since many voices spoil a scene. */
  voice: v.fallback(v.boolean(), false),
  /** Keys 1 to 6 choose a reply from anywhere on the page; off for those whose keys press themselves. */
  keys: v.fallback(v.boolean(), true),
});
/** How a conversation comes across on this device. None of it changes what a play is worth. */
export type ConversationSettings = Readonly<v.InferOutput<typeof schema>>;

const KEY = 'conversation';

export function conversationSettings(): ConversationSettings {
  const stored = keptJson(KEY);
  return v.parse(schema, typeof stored === 'object' && stored !== null ? stored : {});
}

export function keepConversationSettings(settings: ConversationSettings): void {
  keep(KEY, JSON.stringify(settings));
}
