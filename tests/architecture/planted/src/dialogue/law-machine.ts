export { createMachine } from 'xstate';
export type { base } from '#base';
