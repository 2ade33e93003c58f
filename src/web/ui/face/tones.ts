/** The palette of the drawn people: warm, slightly muted, legible on a light and on a dark ground. */

export interface SkinTone {
  readonly base: string;
  /** Under the chin, beside the nose, inside the ear. */
  readonly shade: string;
  readonly blush: string;
  readonly lip: string;
}

const SKINS: readonly SkinTone[] = [
  { base: '#fbe0cf', shade: '#eebfa6', blush: '#ef8f7c', lip: '#c4746a' },
  { base: '#f6d2b8', shade: '#e4ae8d', blush: '#e5806b', lip: '#b9675b' },
  { base: '#f1c6a2', shade: '#dba37b', blush: '#dd7660', lip: '#ad5d50' },
  { base: '#e8b58c', shade: '#cf9266', blush: '#d0664f', lip: '#9f5245' },
  { base: '#dca577', shade: '#c08354', blush: '#c05a43', lip: '#93483b' },
  { base: '#c98e62', shade: '#ab7046', blush: '#b24d38', lip: '#843f34' },
  { base: '#b1774c', shade: '#935c35', blush: '#a0432f', lip: '#73362c' },
  { base: '#96613c', shade: '#794a2a', blush: '#8f3a29', lip: '#602c25' },
  { base: '#7a4c30', shade: '#5a331d', blush: '#8a3627', lip: '#421c18' },
  { base: '#5f3a27', shade: '#412315', blush: '#7a3023', lip: '#2f1310' },
];

export interface HairTone {
  readonly base: string;
  /** Strands and the shadow under a fringe. */
  readonly shade: string;
  readonly light: string;
}

const HAIRS: readonly HairTone[] = [
  { base: '#2a2324', shade: '#1a1516', light: '#453a3b' },
  { base: '#3b2b26', shade: '#281c18', light: '#584239' },
  { base: '#553a2b', shade: '#3d281c', light: '#75533f' },
  { base: '#74492f', shade: '#58341f', light: '#956443' },
  { base: '#96613a', shade: '#764925', light: '#b57e52' },
  { base: '#b98a52', shade: '#976c38', light: '#d3a871' },
  { base: '#d9b47a', shade: '#bb935a', light: '#eacb9b' },
  { base: '#a54e2c', shade: '#823819', light: '#c56d47' },
  { base: '#8f8b88', shade: '#716d6b', light: '#b0acaa' },
  { base: '#d8d4cf', shade: '#b8b3ad', light: '#efece8' },
];

export interface ClothTone {
  readonly base: string;
  readonly shade: string;
  readonly trim: string;
}

const CLOTHS: readonly ClothTone[] = [
  { base: '#4f7d7a', shade: '#3d6663', trim: '#7ba5a1' },
  { base: '#e9e3d9', shade: '#cfc6b8', trim: '#f7f4ee' },
  { base: '#3f4a63', shade: '#2f384d', trim: '#eee8de' },
  { base: '#c0684a', shade: '#a05237', trim: '#dd9377' },
  { base: '#7c6a92', shade: '#635377', trim: '#a292b5' },
  { base: '#d3a24c', shade: '#b38534', trim: '#e8c587' },
  { base: '#5a7b56', shade: '#466243', trim: '#86a381' },
  { base: '#a9596a', shade: '#8b4354', trim: '#c98594' },
  { base: '#6d86a8', shade: '#556c8b', trim: '#c9503f' },
  { base: '#5b544e', shade: '#45403b', trim: '#d9a24a' },
];

/** Authors may write any whole number; it wraps round, so that a file never fails for a tone. */
function pick<T>(tones: readonly T[], index: number): T {
  const tone = tones[((Math.trunc(index) % tones.length) + tones.length) % tones.length];
  if (!tone) throw new Error('A palette of faces is empty; give it at least one tone.');
  return tone;
}

export const skinTone = (index: number): SkinTone => pick(SKINS, index);
export const hairTone = (index: number): HairTone => pick(HAIRS, index);
export const clothTone = (index: number): ClothTone => pick(CLOTHS, index);
