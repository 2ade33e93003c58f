import type { IForbiddenRuleType } from 'dependency-cruiser';

/**
 * Which room may import what. A pure room has a list of all that it may import; whatever is missing is forbidden,
 * Node and the browser's libraries included. The reason of each rule is printed when it is broken.
 */
const PURE_ROOMS = [
  { room: 'base', rooms: [], libraries: [] },
  { room: 'dialogue', rooms: ['base'], libraries: ['xstate'] },
  { room: 'scenario', rooms: ['base', 'dialogue'], libraries: ['yaml', '@noble/hashes'] },
  { room: 'analysis', rooms: ['base', 'dialogue', 'scenario'], libraries: [] },
  { room: 'report', rooms: ['base', 'dialogue', 'scenario', 'analysis'], libraries: [] },
  { room: 'protocol', rooms: ['base', 'report'], libraries: ['zod', 'valibot'] },
] as const;

const anyOf = (names: readonly string[]) => `(${names.join('|')})`;
const inLibrary = (...names: string[]) => `node_modules/${anyOf(names)}/`;

const pureRooms: IForbiddenRuleType[] = PURE_ROOMS.map(({ room, rooms, libraries }) => ({
  name: `pure-room-${room}`,
  comment: `src/${room} may import only ${[...rooms, ...libraries].join(', ') || 'nothing'}: it must run anywhere and always give the same answer.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { pathNot: [`^src/${anyOf([room, ...rooms])}/`, ...libraries.map((name) => inLibrary(name))] },
}));

const upperRooms: IForbiddenRuleType[] = [
  {
    name: 'protocol-takes-types-from-report',
    comment: 'The wire shapes describe reports; they never compute one.',
    severity: 'error',
    from: { path: '^src/protocol/' },
    to: { path: '^src/report/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'server-below-web-and-cli',
    comment: 'The server is started by the command line and asked by the web; it knows neither.',
    severity: 'error',
    from: { path: '^src/server/' },
    to: { path: '^src/(web|cli)/' },
  },
  {
    name: 'web-talks-to-the-server-by-protocol',
    comment: 'What the browser imports is sent to the browser: no server code, no command line.',
    severity: 'error',
    from: { path: '^src/web/' },
    to: { path: '^src/(server|cli)/' },
  },
  {
    name: 'cli-without-web',
    comment: 'The terminal has no DOM; the web app reaches it only as built files.',
    severity: 'error',
    from: { path: '^src/cli/' },
    to: { path: '^src/web/' },
  },
  {
    name: 'web-without-node',
    comment: 'There is no Node in a browser, and none of the libraries that need it.',
    severity: 'error',
    from: { path: '^src/web/' },
    to: {
      path: `^(node:)?[a-z_]+$|${inLibrary('better-sqlite3', 'commander', 'hono', '@hono', 'kysely', 'pg', 'pino', 'better-auth')}`,
    },
  },
];

const doors: IForbiddenRuleType[] = [
  {
    name: 'enter-by-the-door',
    comment: 'A room is used through its index.ts, so that all behind the door can change freely.',
    severity: 'error',
    from: { path: '^src/([^/]+)/' },
    to: { path: '^src/', pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$'] },
  },
  {
    name: 'enter-web-rooms-by-the-door',
    comment:
      'Inside web too: ui, audio, api and the roles are used through their index; style sheets are free.',
    severity: 'error',
    from: { path: '^src/web/([^/]+)' },
    to: {
      path: '^src/web/[^/]+/',
      pathNot: ['^src/web/$1/', '^src/web/[^/]+/index[.]tsx?$', '[.]css$'],
    },
  },
  {
    name: 'roles-apart',
    comment:
      'Trainee, trainer and manager never import each other; what they share goes down into ui or app.',
    severity: 'error',
    from: { path: '^src/web/(trainee|trainer|manager|administrator|account)/' },
    to: { path: '^src/web/(trainee|trainer|manager|administrator|account)/', pathNot: '^src/web/$1/' },
  },
];

const onePlace: IForbiddenRuleType[] = [
  {
    name: 'only-one-xstate',
    comment:
      'The kernel must not depend on a state machine: XState stays in *machine* files of dialogue, and in web.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/dialogue/.*machine[^/]*$', '^src/web/'] },
    to: { path: inLibrary('xstate', '@xstate') },
  },
  {
    name: 'only-one-howler',
    comment: 'Sound has one port, src/web/audio, so that it can be silent in a test and off for a trainee.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/web/audio/' },
    to: { path: inLibrary('howler') },
  },
  {
    name: 'only-one-yaml',
    comment:
      'Files are bounded before they are parsed (the parser can abort the process); only scenario does that.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/scenario/' },
    to: { path: inLibrary('yaml') },
  },
];

const hygiene: IForbiddenRuleType[] = [
  {
    name: 'no-cycle',
    comment: 'Modules in a cycle can be neither understood nor tested apart.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that leads nowhere would also escape every other rule.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-dev-dependency-in-src',
    comment: 'It would be missing where only production dependencies are installed.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'] },
  },
  {
    name: 'no-undeclared-dependency',
    comment: 'It is there by luck, because something else needs it; name it in package.json.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'src-not-to-tests',
    comment: 'The product must not need its tests.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^tests/' },
  },
];

/** All rules about imports; `imports.test.ts` holds `src/` to them and proves that each still bites. */
export const IMPORT_RULES: readonly IForbiddenRuleType[] = [
  ...hygiene,
  ...pureRooms,
  ...upperRooms,
  ...doors,
  ...onePlace,
];
