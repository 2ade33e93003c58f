import type { Law } from '#dialogue';
import type { ScenarioDraft } from '../format/scenario-shape.ts';
import type { Reports } from '../reports.ts';
import type { Origins } from '../shape/origins.ts';

/** What a rule about a scenario looks at, and where it reports. */
export interface Case {
  readonly draft: ScenarioDraft;
  /** Null when the file names a law that does not exist. */
  readonly law: Law | null;
  readonly file: string;
  readonly reports: Reports;
  readonly origins: Origins;
}

export type Rule = (theCase: Case) => void;
