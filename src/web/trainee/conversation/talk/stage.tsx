import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import type { Channel } from '#base';
import { companyIn, toldHere } from '../live/scene.ts';
import type { SkinProps } from '../skins/skin.ts';

const phone = lazy(async () => ({ default: (await import('../skins/phone.tsx')).PhoneSkin }));
const person = lazy(async () => ({ default: (await import('../skins/person.tsx')).PersonSkin }));
const video = lazy(async () => ({ default: (await import('../skins/video.tsx')).VideoSkin }));
const chat = lazy(async () => ({ default: (await import('../skins/chat.tsx')).ChatSkin }));
const email = lazy(async () => ({ default: (await import('../skins/email.tsx')).EmailSkin }));

const Aside = lazy(async () => ({ default: (await import('../skins/aside.tsx')).AsideSkin }));

const SKINS: Readonly<Record<Channel, ComponentType<SkinProps>>> = {
  phone,
  chat,
  email,
  'in-person': person,
  video,
};

/** The conversation in the look of its channel, or a word aside in its own. Each look is fetched by those who meet it. */
export function Stage(props: SkinProps) {
  const { entries } = props.scene;
  const company = companyIn(entries);
  const here = { ...props, scene: { ...props.scene, entries: toldHere(entries) } };
  const Skin = SKINS[props.scenario.channel];
  return (
    <Suspense fallback={null}>
      {company === 'customer' ? <Skin {...here} /> : <Aside {...here} company={company} />}
    </Suspense>
  );
}
