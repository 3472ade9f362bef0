/** Nothing of what the operator's server says is in a database. */
const noVersion = { catalogVersion: 0 };

/** A row, or an entity with some of it changed, as an instance of its entity. */
export const asEntity = <T extends object>(entity: new () => T, ...rows: readonly Partial<T>[]): T =>
  Object.assign(new entity(), ...rows, noVersion) as T;
