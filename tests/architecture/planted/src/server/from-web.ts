export type { web } from '../web/index.ts';
