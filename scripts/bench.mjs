/** `npm run bench -- --json`. */
import { runBundled } from './bundle.mjs';

await runBundled('bench/main.ts');
