export type Server = typeof import('#server');
