export type { report } from '#report';
