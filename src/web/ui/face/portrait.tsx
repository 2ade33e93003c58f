import type { Face as FaceShape } from '#dialogue';
import { Clothes } from './clothes.tsx';
import { Beard, Glasses } from './extras.tsx';
import {
  browPath,
  eyePath,
  foldPath,
  furrowPath,
  irisAt,
  lidPath,
  lipShadowPath,
  mouthPath,
  teethPath,
} from './features.ts';
import { EYE_X, at, headPath, headShape, n } from './geometry.ts';
import { HairBack, HairFront } from './hair.tsx';
import type { Pose } from './pose.ts';
import { clothTone, hairTone, skinTone } from './tones.ts';
import type { SkinTone } from './tones.ts';

const SIDES = [-1, 1] as const;
const INK = '#2b2324';

function Eye({ pose, side, id }: { pose: Pose; side: -1 | 1; id: string }) {
  const iris = irisAt(pose, side);
  const clip = `${id}-${side === 1 ? 'r' : 'l'}`;
  return (
    <g>
      <clipPath id={clip}>
        <path d={eyePath(pose, side)} />
      </clipPath>
      <path d={eyePath(pose, side)} fill="#fdf8f3" />
      <g clipPath={`url(#${clip})`}>
        <circle cx={n(iris.x)} cy={n(iris.y)} r="5.5" fill={INK} />
        <circle cx={n(iris.x + 1.8)} cy={n(iris.y - 2)} r="1.4" fill="#fff" opacity="0.9" />
      </g>
      <path d={lidPath(pose, side)} fill="none" stroke={INK} strokeWidth="2.6" strokeLinecap="round" />
    </g>
  );
}

function Mouth({ pose, skin, shadow }: { pose: Pose; skin: SkinTone; shadow: string }) {
  return (
    <g strokeLinecap="round" strokeLinejoin="round">
      <path d={mouthPath(pose)} fill="#5c2327" stroke={skin.lip} strokeWidth={n(3.6 - pose.press * 0.8)} />
      {pose.open > 0.08 && <path d={teethPath(pose)} fill="#fdf8f3" />}
      <path d={lipShadowPath(pose)} fill="none" stroke={shadow} strokeWidth="2.4" opacity="0.8" />
    </g>
  );
}

function Brows({ pose, kind, colour }: { pose: Pose; kind: number; colour: string }) {
  const width = 4 + (Math.abs(kind) % 4) * 0.8;
  const arch = 3 + (Math.abs(kind) % 5);
  return (
    <g fill="none" stroke={colour} strokeLinecap="round">
      {SIDES.map((side) => (
        <path key={side} d={browPath(pose, side, arch)} strokeWidth={n(width)} />
      ))}
    </g>
  );
}

function Skin({ pose, skin, face, id }: PortraitProps & { skin: SkinTone }) {
  const head = headShape(face.brows);
  return (
    <>
      {SIDES.map((side) => (
        <g key={side}>
          <ellipse cx={120 + side * head.half} cy="118" rx="8" ry="12" fill={skin.base} />
          <ellipse
            cx={120 + side * (head.half + 1)}
            cy="118.5"
            rx="4"
            ry="7"
            fill={skin.shade}
            opacity="0.75"
          />
        </g>
      ))}
      <path d={headPath(head)} fill={skin.base} />
      <radialGradient id={`${id}-blush`}>
        <stop offset="0.1" stopColor={skin.blush} />
        <stop offset="1" stopColor={skin.blush} stopOpacity="0" />
      </radialGradient>
      {SIDES.map((side) => (
        <ellipse
          key={side}
          cx={120 + side * 27}
          cy="135"
          rx="15"
          ry="11"
          fill={`url(#${id}-blush)`}
          opacity={n(0.12 + pose.flush * 0.55)}
        />
      ))}
    </>
  );
}

function Lines({ pose, skin }: { pose: Pose; skin: SkinTone }) {
  const fold = Math.max(0, pose.smile) * 0.8 + pose.frown * 0.35;
  return (
    <g fill="none" stroke={skin.shade} strokeLinecap="round">
      <path
        d={`M ${at(1, 1, 116)} C ${at(1, 5, 124)} ${at(1, 8, 129)} ${at(1, 5, 132.5)} Q ${at(1, 1, 135)} ${at(-1, 4, 132.5)}`}
        strokeWidth="3"
      />
      {SIDES.map((side) => (
        <g key={side} strokeWidth="2.2">
          <path d={foldPath(pose, side)} opacity={n(fold)} />
          <path d={furrowPath(side)} opacity={n(Math.max(0, pose.frown - 0.45) * 1.6)} />
          <path
            d={`M ${at(side, EYE_X - 6, 127)} Q ${at(side, EYE_X, 129.5)} ${at(side, EYE_X + 6, 127)}`}
            opacity={n(pose.squint * 0.7)}
          />
        </g>
      ))}
    </g>
  );
}

export interface PortraitProps {
  readonly face: FaceShape;
  readonly pose: Pose;
  /** Unique in the page; clip paths are named after it. */
  readonly id: string;
}

/** One still of a person: everything is a function of the face and the pose. */
export function Portrait({ face, pose, id }: PortraitProps) {
  const skin = skinTone(face.skin);
  const hair = hairTone(face.hairTone);
  const head = headShape(face.brows);
  const turn = `translate(0 ${n(pose.lean)}) rotate(${n(pose.tilt)} 120 180)`;
  return (
    <>
      <g transform={turn}>
        <HairBack shape={face.hair} tone={hair} />
      </g>
      <path d="M102 150 L102 190 C106 204 134 204 138 190 L138 150 Z" fill={skin.base} />
      <path
        d="M102 166 C110 182 132 182 138 164 L138 180 C128 192 112 192 102 180 Z"
        fill={skin.shade}
        opacity="0.75"
      />
      <g transform={`translate(0 ${n(-pose.shoulders)})`}>
        <Clothes cut={face.clothes} tone={clothTone(face.clothes)} skin={skin} />
      </g>
      <g transform={turn}>
        <Skin pose={pose} skin={skin} face={face} id={id} />
        <Lines pose={pose} skin={skin} />
        {face.beard && <Beard head={head} tone={hair} />}
        <Mouth pose={pose} skin={skin} shadow={face.beard ? hair.shade : skin.shade} />
        {SIDES.map((side) => (
          <Eye key={side} pose={pose} side={side} id={id} />
        ))}
        <HairFront shape={face.hair} tone={hair} />
        <Brows pose={pose} kind={face.brows} colour={face.hairTone > 7 ? hair.shade : hair.base} />
        {face.glasses && <Glasses kind={face.brows} />}
      </g>
    </>
  );
}
