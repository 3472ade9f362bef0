import type { BulkSession } from '../../../kit/database/bulk-session.ts';
import { problem, type DumpProblem } from '../../tmf/problem.ts';
import { toCopyText } from './copy-format.ts';
import { refusedRow } from './refused-row.ts';

/** Sent together: large enough to be quick, small enough to hold one for each table. */
const BATCH_CHARACTERS = 512 * 1024;

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export type Row = Readonly<Record<string, unknown>>;

/** Where in the dump a row comes from. */
export interface Place {
  path: string;
  line: number;
}

/** Rows on their way into one table. */
export class TableWriter {
  readonly #session: BulkSession;
  readonly #table: string;
  readonly #types: ReadonlyMap<string, string>;
  #columns: { key: string; name: string; type: string }[] | undefined;
  #lines = '';
  #places: Place[] = [];
  count = 0;

  /** `types`: of the table's columns. */
  constructor(session: BulkSession, table: string, types: ReadonlyMap<string, string>) {
    this.#session = session;
    this.#table = table;
    this.#types = types;
  }

  /** All rows of a table have the same keys: its columns in camel case. */
  add(row: Row, place: Place): void {
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
    this.#places.push(place);
    this.count++;
  }

  get isFull(): boolean {
    return this.#lines.length > BATCH_CHARACTERS;
  }

  /** What is wrong with a row that PostgreSQL refuses; none of those sent with it are there then. */
  async flush(): Promise<DumpProblem | undefined> {
    if (this.#lines === '' || !this.#columns) return undefined;
    const [lines, places] = [this.#lines, this.#places];
    [this.#lines, this.#places] = ['', []];
    try {
      await this.#session.copy(`${this.#table} (${this.#columns.map(({ name }) => name).join(', ')})`, lines);
      return undefined;
    } catch (error) {
      const refused = refusedRow(error);
      const place = places[refused?.index ?? -1];
      if (!refused || !place) throw error;
      return problem(place.path, refused.reason, 'NOT_STORABLE', place.line);
    }
  }
}
