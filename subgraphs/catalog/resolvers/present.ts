/** The catalog has what it names itself: a load refuses links to nowhere, so what is missing is a breakdown. */
export const present = <T>(row: T | null): T => {
  if (row === null) throw new Error('What the catalog names is missing from it.');
  return row;
};
