/** What a move is called, from the best to the worst (`scoring.md` §B5). */
export const LABELS = ['strong', 'fine', 'slip', 'costly', 'breaking-point'] as const;
export type Label = (typeof LABELS)[number];

/** What may be said of a move on top of its label. */
export const MARKS = ['only-move', 'missed-opening', 'repair'] as const;
export type Mark = (typeof MARKS)[number];

/** Points of loss from which a move is no longer called so. */
export const LABEL_ENDS = { strong: 2, fine: 8, slip: 18, costly: 35 } as const;

/** First attempts at a decision from which the share of those who found the best move counts. */
const COHORT_FROM = 30;

/** The label of a move: its loss decides, save that a line crossed for good is always a breaking point. */
export function labelOf(loss: number, hardStopped: boolean): Label {
  if (hardStopped || loss >= LABEL_ENDS.costly) return 'breaking-point';
  if (loss < LABEL_ENDS.strong) return 'strong';
  if (loss < LABEL_ENDS.fine) return 'fine';
  return loss < LABEL_ENDS.slip ? 'slip' : 'costly';
}

/** What the marks look at besides the label. */
export interface Circumstances {
  /** Losses of the options that scored here, the chosen one left out. */
  readonly others: readonly number[];
  readonly loss: number;
  readonly hardStopped: boolean;
  /** The customer opened a door here. */
  readonly door: boolean;
  /** Label of the move before, null for the first. */
  readonly before: Label | null;
  /** How many first-timers found the best move; null while nobody has counted. */
  readonly found: { readonly share: number; readonly n: number } | null;
}

/** The marks of a move, in the order of `MARKS`. */
export function marksOf(at: Circumstances): Mark[] {
  const strong = labelOf(at.loss, at.hardStopped) === 'strong';
  const holds: Readonly<Record<Mark, boolean>> = {
    'only-move': strong && isOnlyMove(at),
    'missed-opening': at.door && at.loss >= LABEL_ENDS.slip,
    repair: strong && afterCostly(at.before) && someCost(at.others),
  };
  return MARKS.filter((mark) => holds[mark]);
}

/** Everything else gives up at least a costly move's worth, and the cohort, where it is known, does not find it easily. */
function isOnlyMove({ others, found }: Circumstances): boolean {
  const hard = others.length > 0 && Math.min(...others) >= LABEL_ENDS.slip;
  return hard && (found === null || found.n < COHORT_FROM || found.share < 0.5);
}

function afterCostly(before: Label | null): boolean {
  return before === 'costly' || before === 'breaking-point';
}

/** Where every reply was fine, a strong one repairs nothing. */
function someCost(others: readonly number[]): boolean {
  return others.some((loss) => loss >= LABEL_ENDS.fine);
}
