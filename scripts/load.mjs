/**
 * 500 trainees with a move every five seconds against a server of its own on this machine:
 * `npm run load -- --seconds 60 --engine postgres --processes 2 --ceiling --json`. Exit code 1 when the promise
 * (p99 at most 100 ms, no error) was missed.
 */
import { build } from './build.mjs';
import { runBundled } from './bundle.mjs';

// Our own scenarios, checked.
await build(['cli', 'library'], { quiet: true });
await runBundled('tests/load/main.ts');
