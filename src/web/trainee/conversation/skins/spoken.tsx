import type { Channel } from '#base';
import { PersonSkin } from './person.tsx';
import { PhoneSkin } from './phone.tsx';
import type { SkinProps } from './skin.ts';
import { VideoSkin } from './video.tsx';

const SPOKEN: Readonly<Partial<Record<Channel, typeof PhoneSkin>>> = {
  phone: PhoneSkin,
  'in-person': PersonSkin,
  video: VideoSkin,
};

/** The channels on which people hear each other; they share their captions and so one download. */
export function SpokenSkin(props: SkinProps) {
  const Skin = SPOKEN[props.scenario.channel] ?? PhoneSkin;
  return <Skin {...props} />;
}
