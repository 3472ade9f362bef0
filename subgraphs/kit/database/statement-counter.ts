import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

export interface StatementCount<T> {
  result: T;
  /** In the order they were sent, without those that only open and close transactions. */
  statements: string[];
  /** begin, commit, savepoint and the like. */
  transactionStatements: string[];
}

interface Counter {
  statements: string[];
  transactionStatements: string[];
}

const counters = new AsyncLocalStorage<Counter>();
const everywhere = new Set<Counter>();
const TRANSACTION = /^\s*(begin|commit|rollback|savepoint|release|start transaction|set (local |session )?transaction|end)\b/i;
let counting = 0;
let restore = () => undefined as void;

/**
 * Counts the SQL statements of the work, over every pg pool of this process. Only those the work itself causes: an engine that
 * polls in the background is not counted, unless `wholeProcess` is asked for (e.g. when the work goes over HTTP to ourselves).
 */
export async function countStatements<T>(work: () => Promise<T>, { wholeProcess = false } = {}): Promise<StatementCount<T>> {
  const counter: Counter = { statements: [], transactionStatements: [] };
  if (counting++ === 0) restore = listen();
  if (wholeProcess) everywhere.add(counter);
  try {
    const result = await (wholeProcess ? work() : counters.run(counter, work));
    return { result, statements: [...counter.statements], transactionStatements: [...counter.transactionStatements] };
  } finally {
    everywhere.delete(counter);
    if (--counting === 0) restore();
  }
}

/** Patches pg while somebody counts, and only then. */
function listen() {
  const original = pg.Client.prototype.query as (this: pg.Client, ...args: unknown[]) => unknown;
  const counted = function (this: pg.Client, ...args: unknown[]) {
    const sql = textOf(args[0]);
    const own = counters.getStore();
    for (const counter of own ? new Set([own, ...everywhere]) : everywhere) {
      (TRANSACTION.test(sql) ? counter.transactionStatements : counter.statements).push(sql);
    }
    return original.apply(this, args);
  };
  Object.assign(pg.Client.prototype, { query: counted });
  return () => void Object.assign(pg.Client.prototype, { query: original });
}

function textOf(query: unknown) {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : 'unknown';
}
