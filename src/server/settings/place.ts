/** Where the data are: in a folder of this machine, or in a PostgreSQL database. */
export type Place =
  | { readonly engine: 'sqlite'; readonly folder: string }
  | { readonly engine: 'postgres'; readonly url: string };
