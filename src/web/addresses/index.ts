/** Every page's address, once: the routes match by it and links are made from it. */
export const PAGES = {
  library: '/',
  scenario: '/scenario/:id',
  play: '/play/:id',
  wrapUp: '/play/:id/wrap-up',
  report: '/play/:id/report',
  progress: '/progress',
  settings: '/settings',
} as const;
export type PageName = keyof typeof PAGES;

type WithId = {
  [Name in PageName]: (typeof PAGES)[Name] extends `${string}:id${string}` ? Name : never;
}[PageName];
type WithoutId = Exclude<PageName, WithId>;

/** The address of a page; a scenario's page takes its id, the pages of a play take the play's. */
export function addressOf(page: WithoutId): string;
export function addressOf(page: WithId, id: string): string;
export function addressOf(page: PageName, id = ''): string {
  return PAGES[page].replace(':id', encodeURIComponent(id));
}
