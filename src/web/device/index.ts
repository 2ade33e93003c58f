export { discard, keep, kept, keptJson, keptKeys, onKeptElsewhere } from './storage.ts';
