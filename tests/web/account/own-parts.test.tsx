import { render, screen } from '@testing-library/react';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { FailedSignIns } from '../../../src/web/account/own/failed-sign-ins.tsx';
import { QrCode } from '../../../src/web/account/own/qr-code.tsx';

describe('the picture of the key', () => {
  it('has a dark square for each dark module and four empty ones around, and a name', () => {
    const text = 'otpauth://totp/Poise%20(Example):ada%40example.com?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    render(<QrCode text={text} label="QR code for your app" />);
    const picture = screen.getByRole('img', { name: 'QR code for your app' });
    const { size, data } = encode(text, { ecc: 'L', border: 0 });
    expect(picture.getAttribute('viewBox')).toBe(`-4 -4 ${size + 8} ${size + 8}`);
    const drawn = [
      ...(picture.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g),
    ];
    const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])));
    expect(drawn.map(([, x, y]) => `${x},${y}`)).toEqual(dark);
    // The corner that cameras look for first: a frame of seven.
    expect(data.slice(0, 7).map((row) => row.slice(0, 7).filter(Boolean).length)).toEqual([
      7, 2, 5, 5, 5, 2, 7,
    ]);
  });
});

describe('tries to sign in as somebody', () => {
  const hour = (day: number, time: number) => new Date(2026, 2, day, time).toISOString();
  const told = () => document.body.textContent ?? '';

  it('are told by the day on the own calendar, and those long ago together', () => {
    render(
      <FailedSignIns
        failures={[
          { hour: hour(9, 23), times: 1 },
          { hour: hour(9, 0), times: 2 },
          { hour: hour(8, 12), times: 2 },
          { hour: hour(7, 12), times: 1 },
          { hour: hour(2, 12), times: 40 },
          { hour: hour(1, 12), times: 2 },
        ]}
      />,
    );
    expect(told()).toMatch(
      /3 times on .*9.*, twice on .*8.*, once on .*7.* and 42 times earlier within a month\./,
    );
  });

  it('are not spoken of where there were none', () => {
    render(<FailedSignIns failures={[]} />);
    expect(told()).toBe('');
  });
});
