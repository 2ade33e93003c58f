export { Howl } from 'howler';
