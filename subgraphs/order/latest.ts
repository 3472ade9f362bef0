/** The latest of some dates; null when there is none. */
export const latestOf = (dates: readonly (Date | null | undefined)[]): Date | null => {
  const known = dates.filter((date) => date != null);
  return known.length > 0 ? new Date(Math.max(...known.map(Number))) : null;
};
