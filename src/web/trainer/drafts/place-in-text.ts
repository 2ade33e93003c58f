/** Where something is, as editors count: both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** How many characters stand before a place; a place beyond the end of its line is that end. */
function offsetOf(text: string, { line, column }: Place): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(before + Math.min(column - 1, lines[line - 1]?.length ?? 0), text.length);
}

/** Marks the line from there on and brings it into view. */
export function goToPlace(area: HTMLTextAreaElement | null, place: Place): void {
  if (!area) return;
  const start = offsetOf(area.value, place);
  const end = area.value.indexOf('\n', start);
  area.focus();
  area.setSelectionRange(start, end === -1 ? area.value.length : end);
  const lineHeight = area.scrollHeight / Math.max(1, area.value.split('\n').length);
  area.scrollTop = Math.max(0, (place.line - 1) * lineHeight - area.clientHeight / 3);
}
