import type { BulkSession } from '../../../kit/database/bulk-session.ts';
import { toCopyText } from './copy-format.ts';

/** Sent together: large enough to be quick, small enough to hold one for each table. */
const BATCH_CHARACTERS = 512 * 1024;

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export type Row = Readonly<Record<string, unknown>>;

/** Rows on their way into one table. */
export class TableWriter {
  readonly #session: BulkSession;
  readonly #table: string;
  readonly #types: ReadonlyMap<string, string>;
  #columns: { key: string; name: string; type: string }[] | undefined;
  #lines = '';
  count = 0;

  /** `types`: of the table's columns. */
  constructor(session: BulkSession, table: string, types: ReadonlyMap<string, string>) {
    this.#session = session;
    this.#table = table;
    this.#types = types;
  }

  /** All rows of a table have the same keys: its columns in camel case. */
  add(row: Row): void {
    this.#columns ??= Object.keys(row).map((key) => {
      const type = this.#types.get(snake(key));
      if (type === undefined) throw new Error(`${this.#table} has no column ${snake(key)}.`);
      return { key, name: snake(key), type };
    });
    let line = '';
    for (const [index, { key, type }] of this.#columns.entries()) {
      line += index === 0 ? toCopyText(row[key], type) : `\t${toCopyText(row[key], type)}`;
    }
    this.#lines += `${line}\n`;
    this.count++;
  }

  get isFull(): boolean {
    return this.#lines.length > BATCH_CHARACTERS;
  }

  async flush(): Promise<void> {
    if (this.#lines === '' || !this.#columns) return;
    const lines = this.#lines;
    this.#lines = '';
    await this.#session.copy(`${this.#table} (${this.#columns.map(({ name }) => name).join(', ')})`, lines);
  }
}
