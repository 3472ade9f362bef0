import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { createDatabase } from '../support/postgres.ts';
import { LIBRARY_TABLES } from './requests-world.ts';

export interface RequestRow {
  id: string;
  state: string;
  decision: { accepted: boolean; by: string } | null;
  problems: { code: string }[];
  effective_at: Date | null;
}

/** A database with the library's tables, and what can be read there. */
export async function openLibraryStore() {
  const database = await createDatabase();
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  for (const table of LIBRARY_TABLES) await sql.query(table);

  const select = async <Row extends pg.QueryResultRow>(text: string, value: string) => (await sql.query<Row>(text, [value])).rows;
  const rowOf = async (id: string) => {
    const [row] = await select<RequestRow>('select * from library.task_request where id::text = $1', id);
    if (!row) throw new Error(`There is no request ${id}.`);
    return row;
  };

  return {
    databaseUrl: database.url,
    rowOf,
    requestsOf: (targetId: string) =>
      select<RequestRow>('select * from library.task_request where target_id = $1 order by requested_at, id', targetId),
    ledger: async (id: string) =>
      (await select<{ text: string }>('select text from library.ledger where request_id = $1 order by id', id)).map(({ text }) =>
        text.replace(/letter-.*/, 'a letter'),
      ),
    write: async (id: string, text: string) =>
      void (await sql.query('insert into library.ledger (request_id, text) values ($1, $2)', [id, text])),
    events: async (id: string) =>
      (
        await select<{ type: string; state: string }>(
          `select event_type as type, event #>> '{returnBook,state}' as state from library.outbox_event
           where entity_id = $1 and customer_id = 'c-1' order by sequence`,
          id,
        )
      ).map(({ type, state }) => `${type} ${state}`),
    async reaches(id: string, state: string): Promise<RequestRow> {
      for (let n = 0; n < 800; n++) {
        const row = await rowOf(id);
        if (row.state === state) return row;
        await pause(25);
      }
      throw new Error(`The request ${id} is ${(await rowOf(id)).state}, not ${state}.`);
    },
    async close() {
      await sql.end();
      await database.drop();
    },
  };
}

export type LibraryStore = Awaited<ReturnType<typeof openLibraryStore>>;
