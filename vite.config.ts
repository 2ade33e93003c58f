import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Libraries that every page needs, apart from our code, so that a new release leaves them in the cache. */
const SHARED = /node_modules[\\/](react|react-dom|scheduler|wouter|regexparam|use-sync-external-store)[\\/]/;
const SCHEMAS = /node_modules[\\/]valibot[\\/]/;
/** Only a conversation needs it. */
const ENGINE = /node_modules[\\/](xstate|@xstate)[\\/]/;

/** What only those ask the server who are signed in, and what it answers them. */
const WITH_ACCOUNT =
  /src[\\/]protocol[\\/](account|item-statistics|mail|paths|privacy|programme|publishing|rating|review|statistics|routes[\\/](accounts|mail|privacy|programme|publishing|review|statistics))/;

/** A conversation and the sound of it, for practice, assessment and what comes after both; a coach comes when wanted. */
const TALK = /src[\\/]web[\\/](trainee[\\/]conversation[\\/](?!coach[\\/](?!label))|audio[\\/])/;
/** Small things that many pages share: one by one, they would be dozens of tiny files. */
const PARTS = /src[\\/]web[\\/]ui[\\/]|lucide-react/;
/** Icons on the way to a first talk that too few pages share to be parts, and that are too small to come alone. */
const FIRST_ICONS = /lucide-react[\\/].*[\\/](info|shield-check)\./;
/** How a play is made ready; the names of the meters come with it, since alone they would be one line. */
const STAGE = /src[\\/]dialogue[\\/](stage|mood)\./;

export default defineConfig({
  root: 'src/web',
  publicDir: '../../public',
  plugins: [react()],
  // Howler without its 3D sound, which nobody here hears.
  resolve: { alias: { howler: 'howler/dist/howler.core.min.js' } },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:4100' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // Browsers that know light-dark() themselves (widely available since November 2026). Rewritten for older ones,
    // it would be settled once at the root, and a dark phone on a light page would have dark words on it.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // `npm run size` reads from it what each page loads.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: SHARED },
            { name: 'schemas', test: SCHEMAS },
            { name: 'engine', test: ENGINE },
            { name: 'with-account', test: WITH_ACCOUNT, includeDependenciesRecursively: false },
            // What the first page needs, and nothing that only later pages share.
            { name: 'frame', tags: ['$initial'] },
            { name: 'talk', test: TALK, minShareCount: 2 },
            { name: 'first-icons', test: FIRST_ICONS },
            { name: 'parts', test: PARTS, minShareCount: 4 },
            { name: 'stage', test: STAGE },
          ],
        },
      },
    },
  },
});
