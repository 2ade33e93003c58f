export { web } from '../web/index.ts';
