import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { IdempotencyRecord } from '../../subgraphs/kit/database/idempotency-record.entity.ts';
import { openStore, type Store } from '../../subgraphs/kit/database/open-store.ts';
import { isConnectionLost, isUnreadableValue } from '../../subgraphs/kit/database/sql-errors.ts';
import { createErrorMask } from '../../subgraphs/kit/graph/mask-error.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await createDatabase();
  store = openStore({ url: database.url, schema: 'public', entities: [IdempotencyRecord], migrations: [] });
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

describe('a value that the database cannot read', () => {
  const mask = createErrorMask('party', silentLogger);
  const calls: [string, string, unknown][] = [
    ['a word for a UUID (22P02)', 'select ?::uuid', 'nonsense'],
    ['a NUL character (22021)', 'select ?::text', 'a\0b'],
    ['a NUL character in JSON (22P05)', 'select ?::jsonb ->> 0', '["\\u0000"]'],
  ];

  it.each(calls)('is a mistake of the client and no outage: %s', async (_name, sql, value) => {
    const error: unknown = await store
      .em()
      .getConnection()
      .execute(sql, [value])
      .catch((caught: unknown) => caught);
    expect(isUnreadableValue(error)).toBe(true);
    expect(isConnectionLost(error)).toBe(false);
    expect(mask(new GraphQLError('x', { originalError: error as Error })).toJSON()).toEqual({
      message: 'A value of the request is not valid.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('is told from a broken connection and from a defect', () => {
    const withCode = (code: string) => Object.assign(new Error('from the server'), { code });
    expect([isUnreadableValue(withCode('08P01')), isConnectionLost(withCode('08P01'))]).toEqual([true, false]);
    expect([isUnreadableValue(withCode('08006')), isConnectionLost(withCode('08006'))]).toEqual([false, true]);
    expect(isUnreadableValue(new Error('provider down'))).toBe(false);
  });
});
