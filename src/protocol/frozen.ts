/** The type with everything in it readonly: what came over the wire is nobody's to change. */
export type Frozen<T> = T extends readonly unknown[] | object
  ? { readonly [Key in keyof T]: Frozen<T[Key]> }
  : T;
