import { filesOfPage } from './scripts/page-files.mjs';

/** What a browser downloads, compressed, before a page works. Raising a limit is a decision: say why in the commit. */
export default [
  { name: 'every page: the frame', path: filesOfPage(['index.html']), limit: '120 kB', gzip: true },
  {
    name: "a trainee's page: frame, conversation and debrief",
    path: filesOfPage(['index.html', 'trainee']),
    limit: '170 kB',
    gzip: true,
  },
  {
    name: 'everything a browser can ever load as script',
    path: 'dist/web/assets/*.js',
    limit: '700 kB',
    gzip: true,
  },
];
