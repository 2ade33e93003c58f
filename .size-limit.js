import { filesOfPage } from './scripts/page-files.mjs';

const scripts = (/** @type {string[]} */ ...sources) =>
  filesOfPage(sources).filter((file) => file.endsWith('.js'));

/**
 * What a browser downloads, compressed, before somebody can do what they came for. Raising a limit is a decision:
 * say why in the commit.
 */
export default [
  {
    name: 'every page: frame and library, scripts and styles',
    path: filesOfPage(['index.html']),
    limit: '120 kB',
    gzip: true,
  },
  {
    // The way of somebody new: library, brief, conversation, and the heaviest look, that of a video call. Not in it,
    // since a talk begins without it: sound (8 kB), the coach's worker, and what is fetched for afterwards.
    name: 'up to the first words of a talk: scripts of frame, library, brief and conversation',
    path: scripts(
      'index.html',
      'trainee/brief/scenario-screen.tsx',
      'trainee/conversation/conversation-screen.tsx',
      'trainee/conversation/skins/video.tsx',
    ),
    limit: '150 kB',
    gzip: true,
  },
  {
    name: 'all pages of a trainee, debrief and every channel included, scripts and styles',
    path: filesOfPage(['index.html', 'trainee']),
    // Assessments, what is due, certificates, and what reviewers say in a report came to it with teams; the path, scenes
    // without the customer and the message after a talk with the second half of the library.
    limit: '285 kB',
    gzip: true,
  },
  {
    name: 'everything a browser can ever load as script',
    path: 'dist/web/assets/*.js',
    limit: '700 kB',
    gzip: true,
  },
];
