/**
 * Completes package-lock.json after a change of dependencies: npm leaves out native packages of platforms other
 * than the one it ran on, and then refuses the lock file in `npm ci`. Run it after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const LOCK = 'package-lock.json';
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} Locked */

/** A platform is told by the package's name, such as `@oxlint/binding-linux-x64-musl`. @param {string} name */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) =>
    words.some((word) => word === processor || isArm(word, processor)),
  );
  if (os.length === 0 || cpu.length === 0) return null;
  const libc = words.includes('musl') || words.includes('musleabihf') ? ['musl'] : ['glibc'];
  return { cpu, os, ...(os[0] === 'linux' ? { libc } : {}) };
}

/** @param {string} word @param {string} processor */
const isArm = (word, processor) => word === 'armv7' && processor === 'arm';

/**
 * The entries that the lock file lacks, by path.
 * @param {Record<string, Locked>} packages
 */
export function missingPlatforms(packages) {
  const wanted = Object.values(packages).flatMap(({ dev, optionalDependencies = {} }) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ name, version, dev: dev === true })),
  );
  return wanted
    .filter(({ name, version }) => !packages[`node_modules/${name}`] && /^\d/.test(version))
    .flatMap(({ name, version, dev }) => {
      const platform = platformOf(name);
      return platform
        ? [
            {
              path: `node_modules/${name}`,
              entry: { version, ...(dev ? { dev } : {}), optional: true, ...platform },
            },
          ]
        : [];
    });
}

if (process.argv[1]?.endsWith('lock-platforms.mjs')) {
  const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
  const missing = missingPlatforms(lock.packages);
  for (const { path, entry } of missing) lock.packages[path] = entry;
  const inOrder = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`);
  process.stderr.write(`${LOCK}: ${missing.length} packages of other platforms added\n`);
}
