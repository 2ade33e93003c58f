import type { TranscriptLine } from '#report';

/** What the trainee said in a turn; what passed where they said nothing. */
export function saidIn(lines: readonly TranscriptLine[]): string {
  const said = lines.filter(({ by }) => by === 'trainee').map(({ text }) => text);
  return said.join(' ') || (lines.find(({ by }) => by === 'time')?.text ?? 'You said nothing.');
}
