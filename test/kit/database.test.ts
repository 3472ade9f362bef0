import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import pg from 'pg';
import { createIdempotencyRecordTable, IdempotencyRecord } from '../../subgraphs/kit/database/idempotency-record.entity.ts';
import { idempotent, type IdempotentOutcome } from '../../subgraphs/kit/database/idempotency.ts';
import { migrateStore } from '../../subgraphs/kit/database/migrate-store.ts';
import { openStore, type Store } from '../../subgraphs/kit/database/open-store.ts';
import { isConnectionLost, isUniqueViolation } from '../../subgraphs/kit/database/sql-errors.ts';
import { stableHash } from '../../subgraphs/kit/database/stable-hash.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { createDatabase, prepareTemplate, type TestDatabase } from '../support/postgres.ts';

const NoteSchema = defineEntity({
  name: 'Note',
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => crypto.randomUUID()),
    text: p.text().unique(),
    writtenAt: p.datetime().nullable(),
  },
});
class Note extends NoteSchema.class {}
NoteSchema.setClass(Note);

class CreateNotes extends Migration {
  override up() {
    this.addSql(
      'create table note (id uuid primary key, text text not null constraint note_text_unique unique, written_at timestamptz null)',
    );
  }
}
class CreateCartIdempotency extends Migration {
  override up() {
    this.addSql(createIdempotencyRecordTable('cart'));
  }
}
class CreatePartyIdempotency extends Migration {
  override up() {
    this.addSql(createIdempotencyRecordTable('party'));
  }
}

const entities = [Note, IdempotencyRecord];
const cartOf = (url: string) => ({ url, schema: 'cart', entities, migrations: [CreateNotes, CreateCartIdempotency] });
const partyOf = (url: string) => ({ url, schema: 'party', entities, migrations: [CreateNotes, CreatePartyIdempotency] });

let database: TestDatabase;
let cart: Store;
let party: Store;

beforeAll(async () => {
  await prepareTemplate('kit', async (url) => {
    await migrateStore(cartOf(url));
    await migrateStore(partyOf(url));
  });
  database = await createDatabase('kit');
  cart = openStore(cartOf(database.url));
  party = openStore(partyOf(database.url));
});

afterAll(async () => {
  await cart.close();
  await party.close();
  await database.drop();
});

describe('a store', () => {
  it('keeps each subgraph in its own schema, also when two share an entity class', async () => {
    const [inCart, inParty] = [cart.em(), party.em()];
    inCart.create(Note, { text: 'in the cart' });
    inParty.create(Note, { text: 'with the party' });
    await Promise.all([inCart.flush(), inParty.flush()]);
    expect((await cart.em().find(Note, {})).map(({ text }) => text)).toEqual(['in the cart']);
    expect((await party.em().find(Note, {})).map(({ text }) => text)).toEqual(['with the party']);
    await expect(cart.em().count(IdempotencyRecord)).resolves.toBe(0);
  });

  it('has tables that fit its entities', async () => {
    await expect(cart.orm.schema.getUpdateSchemaSQL({ schema: 'cart' })).resolves.not.toMatch(/idempotency_record/);
  });

  it('is migrated once when several processes start at the same time', async () => {
    const fresh = await createDatabase();
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrateStore(cartOf(fresh.url))));
    expect(applied.map(({ length }) => length).sort()).toEqual([0, 0, 0, 2]);
    await fresh.drop();
  });
});

describe('an idempotent operation', () => {
  const call = { operation: 'addNote', caller: 'anna', input: { text: 'hello', to: [{ phone: '111' }, { phone: '222' }] } };

  it('is done once under 20 parallel callers, who all get the one answer', async () => {
    let done = 0;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        idempotent(cart.em(), { ...call, key: 'parallel' }, async (em) => {
          done++;
          const note = em.create(Note, { text: 'once', writtenAt: new Date(0) });
          await em.flush();
          return { id: note.id, at: note.writtenAt };
        }),
      ),
    );
    expect(done).toBe(1);
    expect(answers.filter((answer) => answer.outcome === 'done' && !answer.replayed)).toHaveLength(1);
    expect(new Set(answers.map((answer) => answer.outcome === 'done' && JSON.stringify(answer.result))).size).toBe(1);
    expect(await cart.em().count(Note, { text: 'once' })).toBe(1);
  });

  it('is a conflict with other input, which is named without having been kept', async () => {
    await idempotent(cart.em(), { ...call, key: 'other' }, () => Promise.resolve('ok'));
    const input = { to: [{ phone: '111' }, { phone: '333' }], text: 'hello', more: true };
    await expect(idempotent(cart.em(), { ...call, key: 'other', input }, () => Promise.resolve('never'))).resolves.toEqual({
      outcome: 'conflict',
      differingPaths: ['more', 'to[1].phone'],
    });
    const [row] = await cart.em().execute<object[]>(`select * from cart.idempotency_record where key = 'other'`);
    expect(JSON.stringify(row)).not.toMatch(/hello|222/);
  });

  it('does not mind the order of keys, nor keys that are undefined', async () => {
    const first = await idempotent(cart.em(), { ...call, key: 'order', input: { a: 1, b: 2 } }, () => Promise.resolve(null));
    const again = await idempotent(cart.em(), { ...call, key: 'order', input: { b: 2, c: undefined, a: 1 } }, () =>
      Promise.resolve('x'),
    );
    expect([first, again]).toEqual([
      { outcome: 'done', result: null, replayed: false },
      { outcome: 'done', result: null, replayed: true },
    ]);
    expect(stableHash({ b: 1, a: [1, { d: 1, c: 2 }] })).toBe(stableHash({ a: [1, { c: 2, d: 1 }], b: 1 }));
  });

  it('leaves nothing and frees the key when the work fails, and one who waited does it', async () => {
    const fail = idempotent(cart.em(), { ...call, key: 'fail' }, async (em) => {
      em.create(Note, { text: 'half' });
      await em.flush();
      await new Promise((resolve) => setTimeout(resolve, 200));
      throw new Error('provider down');
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const waited = idempotent(cart.em(), { ...call, key: 'fail' }, () => Promise.resolve('second'));
    await expect(fail).rejects.toThrow('provider down');
    await expect(waited).resolves.toEqual({ outcome: 'done', result: 'second', replayed: false });
    expect(await cart.em().count(Note, { text: 'half' })).toBe(0);
  });

  it('takes part in the transaction it is called in', async () => {
    const run = (text: string) => (): Promise<IdempotentOutcome<string>> =>
      cart.em().transactional(async (em) => {
        const answer = await idempotent(em, { ...call, key: 'outer' }, () => Promise.resolve(text));
        if (text === 'rolled back') throw new Error('the outer one fails');
        return answer;
      });
    await expect(run('rolled back')()).rejects.toThrow('the outer one fails');
    await expect(run('kept')()).resolves.toMatchObject({ result: 'kept', replayed: false });
  });
});

describe('errors of the database', () => {
  it('tell who lost a race for a unique value', async () => {
    const em = party.em();
    await em.insert(Note, { id: crypto.randomUUID(), text: 'taken' });
    const error: unknown = await em.insert(Note, { id: crypto.randomUUID(), text: 'taken' }).catch((caught: unknown) => caught);
    expect(isUniqueViolation(error)).toBe(true);
    expect(isUniqueViolation(error, 'note_text_unique')).toBe(true);
    expect(isUniqueViolation(error, 'another')).toBe(false);
    expect(isConnectionLost(error)).toBe(false);
  });

  it('tell a lost connection from a failure of the work', async () => {
    const em = party.em();
    const killed: unknown = await em.execute('select pg_terminate_backend(pg_backend_pid())').catch((caught: unknown) => caught);
    expect(isConnectionLost(killed)).toBe(true);
    const refused: unknown = await new pg.Client({ host: 'localhost', port: 1 }).connect().catch((caught: unknown) => caught);
    expect(isConnectionLost(refused)).toBe(true);
    expect(isConnectionLost(new Error('provider down'))).toBe(false);
  });

  it('pass: the pool may hand out the dying connection once more, which is again told as lost, and then recovers', async () => {
    const em = party.em();
    await expect(em.execute('select pg_terminate_backend(pg_backend_pid())')).rejects.toThrow(
      /terminating connection|Connection terminated/,
    );
    let count: number | undefined;
    for (let attempt = 0; attempt < 3 && count === undefined; attempt++) {
      count = await em.count(Note).catch((error: unknown) => {
        expect(isConnectionLost(error)).toBe(true);
        return undefined;
      });
    }
    expect(count).toBeGreaterThan(0);
  });
});

describe('statements', () => {
  it('are counted over every pool, without those of others and of transactions', async () => {
    const polls: Promise<unknown>[] = [];
    const background = setInterval(() => void polls.push(party.em().execute('select 1')), 1);
    const counted = await countStatements(async () => {
      const em = cart.em();
      em.create(Note, { text: 'counted' });
      await em.flush();
      await Promise.all([cart.em().count(Note), party.em().count(Note)]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return 'result';
    });
    clearInterval(background);
    await Promise.all(polls);
    expect(polls.length).toBeGreaterThan(0);
    expect(counted.result).toBe('result');
    expect(counted.statements.map((sql) => sql.split(' ')[0])).toEqual(['insert', 'select', 'select']);
    expect(counted.transactionStatements).toEqual(['begin', 'commit']);
  });

  it('are counted for the whole process when asked', async () => {
    const elsewhere = new Promise<void>((resolve) =>
      setTimeout(
        () =>
          void cart
            .em()
            .count(Note)
            .then(() => resolve()),
        20,
      ),
    );
    const { statements } = await countStatements(() => elsewhere, { wholeProcess: true });
    expect(statements).toHaveLength(1);
  });
});
