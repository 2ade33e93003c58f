import type { ReactElement } from 'react';
import type { HairTone } from './tones.ts';

/** What lies behind the head and what lies over it. */
interface HairShape {
  readonly back?: (tone: HairTone) => ReactElement;
  readonly front?: (tone: HairTone) => ReactElement;
}

const strands = (tone: HairTone, d: string): ReactElement => (
  <path d={d} fill="none" stroke={tone.shade} strokeWidth="2" strokeLinecap="round" opacity="0.7" />
);

const sidePart: HairShape = {
  front: (tone) => (
    <>
      <path
        fill={tone.base}
        d="M74 114 C68 86 74 52 104 42 C112 36 138 34 152 46 C170 54 174 86 166 114 C163 116 161 114 160 110 C160 100 160 92 157 85 C144 85 120 82 100 70 C95 79 83 88 81 98 C80 104 80 108 79 112 C78 115 75 116 74 114 Z"
      />
      {strands(tone, 'M100 69 C108 58 120 50 134 47')}
    </>
  ),
};

const crop: HairShape = {
  front: (tone) => (
    <>
      <path
        fill={tone.base}
        d="M74.5 114 C69 74 86 42 120 42 C154 42 171 74 165.5 114 C163 116 160 115 160 110 C160 98 160 88 155 79 C144 72 132 71 120 71 C108 71 96 72 85 79 C80 88 80 98 80 110 C80 115 77 116 74.5 114 Z"
      />
      {strands(tone, 'M96 60 C104 55 112 53 120 53')}
    </>
  ),
};

const bob: HairShape = {
  back: (tone) => (
    <path
      fill={tone.shade}
      d="M66 160 C56 120 58 40 120 37 C182 40 184 120 174 160 C172 172 158 170 150 168 L90 168 C82 170 68 172 66 160 Z"
    />
  ),
  front: (tone) => (
    <>
      <path
        fill={tone.base}
        d="M68 164 C58 150 56 38 120 36 C184 38 182 150 172 164 C168 172 157 170 155 164 C164 140 162 108 156 92 C140 94 104 92 88 84 C78 100 76 140 85 164 C83 170 72 172 68 164 Z"
      />
      {strands(tone, 'M90 82 C100 62 122 50 142 50')}
    </>
  ),
};

const long: HairShape = {
  back: (tone) => (
    <path
      fill={tone.shade}
      d="M64 214 C52 160 52 40 120 36 C188 40 188 160 176 214 C160 222 140 220 120 220 C100 220 80 222 64 214 Z"
    />
  ),
  front: (tone) => (
    <>
      <path
        fill={tone.base}
        d="M120 50 C104 62 84 76 79 104 C76 130 80 176 74 212 C60 208 60 176 60 140 C58 78 74 36 120 35 C166 36 182 78 180 140 C180 176 180 208 166 212 C160 176 164 130 161 104 C156 76 136 62 120 50 Z"
      />
      {strands(tone, 'M112 46 C92 56 74 78 70 112')}
      {strands(tone, 'M128 46 C148 56 166 78 170 112')}
    </>
  ),
};

const curls: HairShape = {
  back: (tone) => (
    <path
      fill={tone.shade}
      d="M66 112 C50 104 52 84 62 76 C58 58 74 44 88 42 C98 28 118 26 128 32 C142 26 158 34 164 46 C180 52 186 70 180 82 C190 94 186 108 174 114 C176 124 164 128 158 122 L82 122 C76 128 64 122 66 112 Z"
    />
  ),
  front: (tone) => (
    <>
      <path
        fill={tone.base}
        d="M75 110 C62 104 62 90 70 84 C64 70 76 58 86 58 C88 44 106 38 116 44 C126 36 144 40 150 52 C164 52 174 66 170 80 C178 88 176 104 165 110 C166 98 162 90 154 88 C146 90 140 84 136 80 C128 86 116 84 110 78 C104 86 94 88 88 86 C80 92 76 100 75 110 Z"
      />
      {strands(tone, 'M92 66 C98 60 106 62 106 68')}
      {strands(tone, 'M124 58 C132 54 140 58 138 66')}
    </>
  ),
};

const bun: HairShape = {
  back: (tone) => (
    <>
      <circle cx="120" cy="32" r="21" fill={tone.base} />
      <path
        d="M106 30 C110 22 122 19 131 25"
        fill="none"
        stroke={tone.shade}
        strokeWidth="2"
        strokeLinecap="round"
        opacity="0.7"
      />
      <path fill={tone.shade} d="M106 46 C112 40 128 40 134 46 L130 54 L110 54 Z" />
    </>
  ),
  front: (tone) => (
    <>
      <path
        fill={tone.base}
        d="M75 112 C67 78 82 43 120 43 C158 43 173 78 165 112 C163 113 161 111 161 108 C159 92 152 76 134 66 C124 62 116 62 106 66 C88 76 81 92 79 108 C79 111 77 113 75 112 Z"
      />
      {strands(tone, 'M92 66 C100 56 110 50 120 49')}
      {strands(tone, 'M148 66 C142 58 134 53 128 51')}
    </>
  ),
};

const waves: HairShape = {
  back: (tone) => (
    <path
      fill={tone.shade}
      d="M62 176 C48 168 58 150 56 132 C48 112 54 90 62 80 C64 52 92 34 120 36 C148 34 176 52 178 80 C186 90 192 112 184 132 C182 150 192 168 178 176 C170 190 150 184 142 178 L98 178 C90 184 70 190 62 176 Z"
    />
  ),
  front: (tone) => (
    <>
      <path
        fill={tone.base}
        d="M102 56 C92 74 78 84 79 108 C70 122 82 138 76 154 C78 168 70 178 64 174 C50 166 62 148 57 130 C50 110 56 92 63 80 C66 50 92 34 122 36 C152 36 176 54 177 82 C186 92 190 112 183 130 C180 148 190 166 176 174 C170 178 162 168 164 154 C158 138 170 122 161 108 C158 88 128 84 102 56 Z"
      />
      {strands(tone, 'M104 54 C116 70 142 76 158 92')}
      {strands(tone, 'M66 116 C62 130 70 142 66 156')}
    </>
  ),
};

const receding: HairShape = {
  front: (tone) => (
    <>
      <path
        fill={tone.base}
        d="M74 116 C67 88 72 60 92 50 C86 60 85 72 86 82 C82 92 81 104 80 114 C79 118 75 118 74 116 Z M166 116 C173 88 168 60 148 50 C154 60 155 72 154 82 C158 92 159 104 160 114 C161 118 165 118 166 116 Z"
      />
      <path
        fill={tone.base}
        d="M82 66 C86 38 154 38 158 66 C152 60 144 61 134 60 C124 57 116 57 106 60 C96 61 88 60 82 66 Z"
      />
    </>
  ),
};

const bald: HairShape = {};

const tiedBack: HairShape = {
  back: (tone) => (
    <path
      fill={tone.shade}
      d="M150 52 C184 48 196 84 188 120 C184 148 194 168 182 192 C176 180 168 172 168 150 C166 120 168 90 150 76 Z"
    />
  ),
  front: (tone) => (
    <>
      <path
        fill={tone.base}
        d="M75 114 C66 78 82 41 122 41 C158 41 173 76 165 114 C163 115 161 113 161 110 C161 99 159 90 154 82 C136 82 112 76 98 64 C91 76 82 88 80 104 C80 112 77 116 75 114 Z"
      />
      {strands(tone, 'M98 63 C112 54 134 52 150 60')}
    </>
  ),
};

const SHAPES: readonly HairShape[] = [sidePart, crop, bob, long, curls, bun, waves, receding, bald, tiedBack];

const shapeOf = (index: number): HairShape => SHAPES[Math.abs(Math.trunc(index)) % SHAPES.length] ?? bald;

export const HairBack = ({ shape, tone }: { shape: number; tone: HairTone }) =>
  shapeOf(shape).back?.(tone) ?? null;
export const HairFront = ({ shape, tone }: { shape: number; tone: HairTone }) =>
  shapeOf(shape).front?.(tone) ?? null;
