/** Values that it cannot hold, that break a rule of the table, or that are too large: the fault of the row, not of the database. */
const faultsOfRow = /^(22|23|54)/;

/** Which row of those that were sent PostgreSQL refused, from 0, and why; undefined for any other trouble. */
export const refusedRow = (error: unknown): { index: number; reason: string } | undefined => {
  const { code = '', where = '', message = '' } = error as { code?: string; where?: string; message?: string };
  const line = /^COPY \S+, line (\d+)/m.exec(where)?.[1];
  return line !== undefined && faultsOfRow.test(code)
    ? { index: Number(line) - 1, reason: `cannot be stored: ${message}` }
    : undefined;
};
