export { discard, keep, kept, keptJson, keptKeys, onKeptElsewhere } from './storage.ts';
export { keepWayBack, takeWayBack } from './way-back.ts';
