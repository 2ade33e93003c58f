import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import type { Channel } from '#base';
import type { SkinProps } from '../skins/skin.ts';

const spoken = lazy(async () => ({ default: (await import('../skins/spoken.tsx')).SpokenSkin }));
const chat = lazy(async () => ({ default: (await import('../skins/chat.tsx')).ChatSkin }));
const email = lazy(async () => ({ default: (await import('../skins/email.tsx')).EmailSkin }));

const SKINS: Readonly<Record<Channel, ComponentType<SkinProps>>> = {
  phone: spoken,
  chat,
  email,
  'in-person': spoken,
  video: spoken,
};

/** The conversation in the look of its channel. Each look is fetched by those who meet it. */
export function Stage(props: SkinProps) {
  const Skin = SKINS[props.scenario.channel];
  return (
    <Suspense fallback={null}>
      <Skin {...props} />
    </Suspense>
  );
}
