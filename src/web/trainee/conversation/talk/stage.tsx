import { lazy, Suspense, useEffect } from 'react';
import type { ComponentType } from 'react';
import type { Channel } from '#base';
import { companyIn, toldHere } from '../live/scene.ts';
import type { SkinProps } from '../skins/skin.ts';

const LOOKS = {
  phone: async () => ({ default: (await import('../skins/phone.tsx')).PhoneSkin }),
  chat: async () => ({ default: (await import('../skins/chat.tsx')).ChatSkin }),
  email: async () => ({ default: (await import('../skins/email.tsx')).EmailSkin }),
  'in-person': async () => ({ default: (await import('../skins/person.tsx')).PersonSkin }),
  video: async () => ({ default: (await import('../skins/video.tsx')).VideoSkin }),
};
const asideLook = async () => ({ default: (await import('../skins/aside.tsx')).AsideSkin });

const SKINS: Readonly<Record<Channel, ComponentType<SkinProps>>> = {
  phone: lazy(LOOKS.phone),
  chat: lazy(LOOKS.chat),
  email: lazy(LOOKS.email),
  'in-person': lazy(LOOKS['in-person']),
  video: lazy(LOOKS.video),
};
const Aside = lazy(asideLook);

/** The conversation in the look of its channel, or a word aside in its own. */
export function Stage(props: SkinProps) {
  const { entries } = props.scene;
  const { channel } = props.scenario;
  const company = companyIn(entries);
  const here = { ...props, scene: { ...props.scene, entries: toldHere(entries) } };
  const Skin = SKINS[channel];
  useEffect(() => {
    // The scene may change once the connection is gone, so both looks come now. What fails here is asked for again.
    Promise.all([LOOKS[channel](), asideLook()]).catch(() => undefined);
  }, [channel]);
  return (
    <Suspense fallback={null}>
      {company === 'customer' ? <Skin {...here} /> : <Aside {...here} company={company} />}
    </Suspense>
  );
}
