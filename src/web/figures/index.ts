export { agreementInWords } from './agreement-words.ts';
export { BandBar } from './band-bar.tsx';
export { BandLabel } from './band-label.tsx';
export { bandWords, shareWords } from './figure-words.ts';
export { Hatch } from './hatch.tsx';
export { SkillRow } from './skill-row.tsx';
export { OptionBars } from './option-bars.tsx';
export type { OptionBar } from './option-bars.tsx';
