import type { RouteTable } from './route.ts';

type ParameterOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** What an address needs to be filled in. */
export type ParametersOf<Path extends string> = Readonly<Record<ParameterOf<Path>, string>>;

type Arguments<Path extends string> = [ParameterOf<Path>] extends [never]
  ? []
  : [parameters: ParametersOf<Path>];

/** Gives the addresses of a table, with their parameters filled in and encoded. */
export const pathsOf =
  <Table extends RouteTable>(table: Table) =>
  <Name extends keyof Table & string>(
    name: Name,
    ...[parameters]: Arguments<Table[Name]['path']>
  ): string => {
    const values: Readonly<Record<string, string>> = parameters ?? {};
    const path = table[name]?.path ?? '';
    return path.replace(/:([a-z]+)/g, (_, key: string) => encodeURIComponent(values[key] ?? ''));
  };
