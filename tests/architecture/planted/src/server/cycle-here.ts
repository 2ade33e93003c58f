export { there } from './cycle-there.ts';
export const here = 'here';
