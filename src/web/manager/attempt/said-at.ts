import type { Report } from '#report';

/** What was said in a turn, by the place of its move; what was done where nothing was said. */
export function saidAt({ transcript }: Report, move: number): string {
  const lines = transcript.find((turn) => turn.move === move)?.lines ?? [];
  const said = lines.filter(({ by }) => by === 'trainee').map(({ text }) => text);
  return said.join(' ') || (lines.find(({ by }) => by === 'time')?.text ?? 'Nothing was said.');
}
