/** Where something stands in a file, in the author's words, one step after the other. */
export interface Trail {
  readonly up: Trail | null;
  readonly label: string;
}

export const trailOf = (label: string): Trail => ({ up: null, label });
export const under = (up: Trail, label: string): Trail => ({ up, label });

/** "scenario late-parcel › beat opening › reply b" */
export function words(trail: Trail): string {
  const labels: string[] = [];
  for (let step: Trail | null = trail; step; step = step.up) labels.push(step.label);
  return labels.reverse().join(' › ');
}
