import type { Channel } from '#base';
import { Mail, MessageCircle, Phone, Users, Video } from 'lucide-react';

const ICONS = { phone: Phone, chat: MessageCircle, email: Mail, 'in-person': Users, video: Video } as const;

/** Decoration: the channel's name always stands beside it. */
export function ChannelIcon({ channel }: { readonly channel: Channel }) {
  const Icon = ICONS[channel];
  return <Icon aria-hidden="true" />;
}
