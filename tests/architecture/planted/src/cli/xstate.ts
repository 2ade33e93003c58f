export { createMachine } from 'xstate';
