/** How much a demo holds. */
export interface DemoSize {
  /** People who are trained; managers and others come on top. */
  readonly people: number;
  readonly teams: number;
  /** Assessed attempts that have ended and are scored. */
  readonly attempts: number;
  readonly months: number;
}

export const DEMO_SIZE: DemoSize = { people: 40, teams: 3, attempts: 1_500, months: 6 };
