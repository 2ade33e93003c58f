export { nobody } from './nowhere.ts';
