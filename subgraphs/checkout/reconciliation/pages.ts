const PAGE = 500;

/** Reads all rows a page at a time, each from the key of the last row on. */
export async function* pagesOf<Row>(
  read: (first: number, after: string | null) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): AsyncGenerator<Row[]> {
  for (let after: string | null = null; ;) {
    const rows: Row[] = await read(PAGE, after);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < PAGE) return;
    after = keyOf(last);
  }
}
