/** What managers give people to do. How far somebody is follows from their attempts and stands nowhere. */
export interface ProgrammeTables {
  readonly assignment: AssignmentTable;
  /** Scenarios in their order; empty where each person's are drawn for them. */
  readonly assignment_scenario: {
    readonly assignment: string;
    readonly place: number;
    readonly scenario: string;
  };
  /** A team is given it as it is at the moment of reading: who joins later has it, who leaves has it no more. */
  readonly assignment_team: { readonly assignment: string; readonly team: string };
  readonly assignment_person: { readonly assignment: string; readonly person: string };
  /** What was drawn for a person who began, kept from then on. */
  readonly drawn: {
    readonly assignment: string;
    readonly person: string;
    readonly place: number;
    readonly scenario: string;
  };
  readonly excuse: {
    readonly assignment: string;
    readonly person: string;
    /** Empty for everything in the assignment. */
    readonly scenario: string;
    readonly reason: string;
    readonly by: string | null;
    readonly at: string;
  };
  /** Practice that was done and is deleted since: that it was done, which the assignment goes on from. */
  readonly practised: {
    readonly assignment: string;
    readonly person: string;
    readonly scenario: string;
    /** When it was done. */
    readonly at: string;
  };
  /** One row for each person and assignment, written by whoever starts: two starts at once wait for each other. */
  readonly assignment_start: {
    readonly assignment: string;
    readonly person: string;
    readonly asked: number;
  };
}

export interface AssignmentTable {
  readonly id: string;
  readonly title: string;
  /** What the manager says to those who have it. */
  readonly note: string;
  /** Null once the person was erased. */
  readonly made_by: string | null;
  readonly made_at: string;
  /** How many scenarios are drawn for each person; 0 where all get the same. */
  readonly draws: number;
  /** A scenario opens when the one before is done. */
  readonly gated: number;
  readonly assessed: number;
  /** The last day, as 2026-03-14; it ends at midnight UTC. */
  readonly due: string;
  /** Outcome from which an assessed play passes. */
  readonly minimum: number;
  readonly attempts: number;
  readonly closed_at: string | null;
}
