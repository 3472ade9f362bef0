/** By code units, alike on every machine. */
export const compareText = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0);
