export { server } from '#server';
