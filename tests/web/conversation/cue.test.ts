import { describe, expect, it } from 'vitest';
import { cueIn } from '../../../src/web/trainee/conversation/cue.ts';

const marked = (text: string, cue: string | null) => {
  const found = cueIn(text, cue);
  return found && text.slice(found.start, found.end);
};

describe('the cue in a line', () => {
  it('is found whatever quotes and capitals were used', () => {
    expect(marked('I said it’s “urgent”.', 'IT\'S "urgent"')).toBe('it’s “urgent”');
  });

  it('is not there when the line does not hold it', () => {
    expect(marked('Where is it?', 'Monday')).toBeNull();
    expect(marked('Where is it?', null)).toBeNull();
    expect(marked('Where is it?', '  ')).toBeNull();
  });

  it('is rather not marked than marked in the wrong place', () => {
    // The lower case of this letter is two letters long.
    expect(marked('İİİ where is it?', 'where')).toBeNull();
  });
});
