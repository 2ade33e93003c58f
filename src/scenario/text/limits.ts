/** What a file may be at most. Anything larger is refused before the YAML parser sees it, or before it costs time. */
export const LIMITS = {
  bytes: 512 * 1024,
  depth: 32,
  tokens: 150_000,
  keysInMapping: 2_000,
  beats: 2_000,
  facts: 12,
  replies: 6,
  stances: 20,
  wordings: 12,
  variants: 12,
  /** Characters of a scenario once its fragments stand where they are used. */
  expanded: 4 * 1024 * 1024,
} as const;
