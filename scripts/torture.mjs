/**
 * Kills the server, the database and upgrades again and again, and looks whether every promise was kept:
 * `npm run torture -- --kills 200 --database-kills 20 --engine sqlite --seed 1 --json`. Exit code 1 when one was not.
 */
import { runBundled } from './bundle.mjs';

await runBundled('tests/torture/main.ts');
