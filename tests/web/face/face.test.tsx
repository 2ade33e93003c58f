import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Face } from '../../../src/web/ui/face/face.tsx';

const face = { skin: 3, hair: 2, hairTone: 4, brows: 1, glasses: false, beard: false, clothes: 2 };
const calm = { tension: 1, trust: 9, ground: 7 };

const drawn = (overrides: Partial<typeof face> = {}, mood = calm) => {
  const { container } = render(<Face face={{ ...face, ...overrides }} mood={mood} size={40} reducedMotion />);
  return container.innerHTML;
};

describe('the face', () => {
  it('is decoration unless somebody puts the mood into words', () => {
    const { rerender } = render(<Face face={face} mood={calm} size={40} reducedMotion />);
    expect(screen.queryByRole('img')).toBeNull();
    rerender(<Face face={face} mood={calm} size={40} reducedMotion label="Robin, at ease" />);
    expect(screen.getByRole('img', { name: 'Robin, at ease' })).toBeTruthy();
  });

  it('is another person for every hair, skin, brow and coat', () => {
    for (const part of ['skin', 'hair', 'hairTone', 'brows', 'clothes'] as const) {
      const looks = Array.from({ length: 10 }, (_, index) =>
        drawn({ [part]: index }).replaceAll(/_r_\w+_/g, ''),
      );
      expect({ part, looks: new Set(looks).size }).toEqual({ part, looks: 10 });
    }
  });

  it('wears glasses and a beard only when told to', () => {
    const bare = drawn().length;
    expect(drawn({ glasses: true }).length).toBeGreaterThan(bare);
    expect(drawn({ beard: true }).length).toBeGreaterThan(bare);
  });

  it('takes any number that an author writes', () => {
    expect(() => drawn({ skin: 14, hair: 23, brows: -3, clothes: 99 })).not.toThrow();
  });

  it('wears a new mood at once where motion is not wanted', () => {
    const { container, rerender } = render(<Face face={face} mood={calm} size={40} reducedMotion />);
    const before = container.innerHTML;
    rerender(<Face face={face} mood={{ tension: 9, trust: 1, ground: 7 }} size={40} reducedMotion />);
    expect(container.innerHTML).not.toBe(before);
  });
});
