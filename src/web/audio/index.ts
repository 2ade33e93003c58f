export type { AudioOut, Bed, Cue, Loudness, Scenery } from './audio-out.ts';
export { loadAudioOut } from './load-audio-out.ts';
export { silentAudio } from './silent.ts';
export { noSpeech, speechHere } from './speech.ts';
export type { Speech } from './speech.ts';
