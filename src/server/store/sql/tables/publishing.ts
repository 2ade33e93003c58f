/** Versions that trainers put into the library. What a version holds stands in `production`. */
export interface PublishingTables {
  readonly publication: {
    readonly hash: string;
    readonly scenario: string;
    readonly published_by: string;
    readonly published_at: string;
    readonly withdrawn_at: string | null;
  };
}
