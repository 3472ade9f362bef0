import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { waitForDatabase } from '../../subgraphs/kit/database/wait-for-database.ts';
import { withDatabaseLock } from '../../subgraphs/kit/database/with-lock.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

describe('work under a database lock', () => {
  it('is done by one at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside--;
    };
    await Promise.all([1, 2, 3, 4].map(() => withDatabaseLock(database.url, 'test', work)));
    expect(most).toBe(1);
  });
});

describe('waiting for the database', () => {
  it('is silent when all is well', async () => {
    await expect(waitForDatabase(database.url)).resolves.toBeUndefined();
  });

  it.each([
    ['an address without a server', (url: URL) => (url.port = '1'), /:1\/.* cannot be used: nothing listens there\.$/],
    ['an unknown database', (url: URL) => (url.pathname = '/nowhere'), /no such database/],
    ['an unknown user', (url: URL) => ((url.username = 'nobody-here'), (url.password = 'secret-guess')), /user/],
    ['something else than PostgreSQL', (url: URL) => (url.href = 'mysql://secret-guess@localhost/x'), /not a PostgreSQL address/],
  ])('says in one line, without the password, what is wrong with %s', async (_what, spoil, expected) => {
    const url = new URL(database.url);
    const spoilt = spoil(url);
    const address = spoilt.startsWith('mysql') ? spoilt : url.href;
    const error: unknown = await waitForDatabase(address, { patienceMs: 0 }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'StartupError' });
    expect(String(error)).toMatch(expected);
    expect(String(error)).not.toMatch(/secret-guess|\n/);
  });

  it('says when the user has not the right to create schemas', async () => {
    const client = new pg.Client(database.url);
    await client.connect();
    const role = `guest_${process.pid}`;
    await client.query(`create role ${role} login password 'guest'`);
    const url = new URL(database.url);
    [url.username, url.password] = [role, 'guest'];
    await expect(waitForDatabase(url.href)).rejects.toThrow(/may not create schemas/);
    await client.query(`drop role ${role}`);
    await client.end();
  });
});
