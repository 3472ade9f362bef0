/** The catalog has what its own index names. */
export const present = <T>(row: T | null): T => {
  if (row === null) throw new Error('What the index names is not in the catalog.');
  return row;
};
