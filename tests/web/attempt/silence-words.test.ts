import { expect, it } from 'vitest';
import { silenceWords } from '../../../src/web/trainee/attempt/before/silence-words.ts';

it('says before an attempt when silence counts, at the timing that was chosen', () => {
  expect(silenceWords('phone', 'normal')).toBe(
    'After the time to read, they usually wait 8 to 15 seconds; then your silence is your reply. At the timing “Relaxed” they wait three times as long.',
  );
  expect(silenceWords('video', 'relaxed')).toMatch(
    /wait 24 to 45 seconds; then your silence is your reply\.$/,
  );
  expect(silenceWords('chat', 'normal')).toMatch(/wait 45 seconds to 2 minutes/);
});

it('speaks of no clock where none runs', () => {
  for (const words of [silenceWords('email', 'normal'), silenceWords('phone', 'off')]) {
    expect(words).toMatch(/no clock|No clock/);
    expect(words).not.toMatch(/wait/);
  }
});
