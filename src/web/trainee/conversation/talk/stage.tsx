import type { Channel } from '#base';
import { ChatSkin } from '../skins/chat.tsx';
import { EmailSkin } from '../skins/email.tsx';
import { PersonSkin } from '../skins/person.tsx';
import { PhoneSkin } from '../skins/phone.tsx';
import type { SkinProps } from '../skins/skin.ts';
import { VideoSkin } from '../skins/video.tsx';

const SKINS = {
  phone: PhoneSkin,
  chat: ChatSkin,
  email: EmailSkin,
  'in-person': PersonSkin,
  video: VideoSkin,
} as const satisfies Record<Channel, (props: SkinProps) => unknown>;

/** The conversation in the look of its channel. */
export function Stage(props: SkinProps) {
  const Skin = SKINS[props.scenario.channel];
  return <Skin {...props} />;
}
