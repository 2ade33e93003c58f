/** What a person may be; anybody may be several. */
export const ROLES = ['trainee', 'trainer', 'manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];
