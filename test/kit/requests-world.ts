import type { EntityManager } from '@mikro-orm/postgresql';
import { systemClock } from '../../subgraphs/kit/clock.ts';
import { openStore } from '../../subgraphs/kit/database/open-store.ts';
import { withDatabaseLock } from '../../subgraphs/kit/database/with-lock.ts';
import { launchEngine } from '../../subgraphs/kit/engine/launch-engine.ts';
import { createTransactionSource } from '../../subgraphs/kit/engine/transaction.ts';
import { createOutboxEventTable, OutboxEvent, relayOutboxEvents } from '../../subgraphs/kit/events/outbox-event.entity.ts';
import { inputProblem } from '../../subgraphs/kit/graph/user-error.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { registerTaskRequests } from '../../subgraphs/kit/requests/register-task-requests.ts';
import { openSandboxClock } from '../../subgraphs/kit/sandbox/clock.ts';
import type { OpenRequest, RequestKind } from '../../subgraphs/kit/requests/request-kind.ts';
import { createTaskRequestTable, TaskRequest } from '../../subgraphs/kit/requests/task-request.entity.ts';

/** The store of a library that takes books back. */
export const LIBRARY_TABLES = [
  'create schema library',
  'create table library.ledger (id serial primary key, request_id text not null, text text not null)',
  createOutboxEventTable('library'),
  relayOutboxEvents('library'),
  createTaskRequestTable('library'),
];

/** What a test may ask of one request. */
export interface Returning {
  readonly verdict?: 'accept' | 'reject' | 'review';
  readonly reviewSeconds?: number;
  readonly effectSeconds?: number;
  readonly failed?: boolean;
  /** The post office does not take the letter. */
  readonly refused?: boolean;
  /** Is carried out once the ledger has this line. */
  readonly waitsFor?: string;
}

interface Ports {
  post(id: string): Promise<string>;
}

const seconds = (from: Date, count: number) => new Date(from.getTime() + count * 1_000);

/** Starts the library's requests on a database that has its tables; one per process. */
export async function startRequests({ databaseUrl, executorId }: { databaseUrl: string; executorId: string }) {
  const store = openStore({ url: databaseUrl, schema: 'library', entities: [TaskRequest, OutboxEvent], migrations: [] });
  const source = createTransactionSource('library', () => store.orm.em);
  const clock = await openSandboxClock(databaseUrl, systemClock);
  const write = (em: EntityManager, { id }: OpenRequest, text: string) =>
    em.execute('insert into library.ledger (request_id, text) values (?, ?)', [id, text]);

  const kind: RequestKind<Returning, Ports> = {
    name: 'returnBook',
    async assess(em, request) {
      const { verdict = 'accept', reviewSeconds = 3_600 } = request.input;
      await write(em, request, 'assessed');
      if (verdict === 'review') return { verdict, until: seconds(clock.now(), reviewSeconds) };
      return verdict === 'accept' ? { verdict } : { verdict, problems: [inputProblem('TORN', 'A page is torn.', [])] };
    },
    effectiveAt: async (_em, { input }) => (input.effectSeconds ? seconds(clock.now(), input.effectSeconds) : null),
    prepare: async ({ id, input }, { post }) =>
      input.refused ? { refused: [inputProblem('NO_STAMP', 'There is no stamp.', [])] } : { letter: await post(id) },
    async carryOut(em, request) {
      const { failed, waitsFor } = request.input;
      if (waitsFor) {
        const lines = await em.execute('select from library.ledger where request_id = ? and text = ?', [request.id, waitsFor]);
        if (lines.length === 0) return { waitSeconds: 600 };
      }
      await write(em, request, `carried out with ${(request.result as { letter: string }).letter}`);
      return failed ? { failed: [inputProblem('LOST', 'The book is lost.', [])] } : { done: true };
    },
    release: async (em, request) => void (await write(em, request, 'released')),
  };

  const requests = registerTaskRequests({
    name: 'libraryRequest',
    kinds: [kind],
    ports: { post: (id: string) => Promise.resolve(`letter-${id.slice(0, 8)}`) },
    source,
    clock,
    em: store.em,
  });
  const engine = await withDatabaseLock(databaseUrl, 'engine', () =>
    launchEngine({ databaseUrl, role: 'library', executorId, clock, log: silentLogger, onLost: () => process.exit(70) }),
  );

  return {
    requests,
    em: store.em,
    /** Asks to take a book back; `beforeCommit` runs in the same transaction. */
    open: (targetId: string, input: Returning = {}, beforeCommit: () => unknown = () => undefined) =>
      store.em().transactional(async (em) => {
        const asked = { kind: 'returnBook', targetId, customerId: 'c-1', input, reason: 'read', requestedBy: 'customer:1' };
        const { request, isExisting } = await requests.open(em, asked);
        await beforeCommit();
        return { id: request.id, isExisting };
      }),
    decide: (id: string, accepted: boolean, beforeCommit: () => unknown = () => undefined) =>
      store.em().transactional(async (em) => {
        const answer = await requests.decide(em, id, { accepted, by: 'reviewer:1', reason: 'looked at it' });
        await beforeCommit();
        return 'problem' in answer ? answer.problem.code : answer.request.state;
      }),
    withdraw: (id: string) =>
      store.em().transactional(async (em) => {
        const answer = await requests.withdraw(em, id);
        return 'problem' in answer ? answer.problem.code : answer.request.state;
      }),
    /** Moves the clock, and with it all that waits for a date. */
    moveClock: (count: number) => clock.move((now) => seconds(now, count)),
    async close() {
      await engine.close();
      await store.close();
      await clock.close();
    },
  };
}

export type RequestsWorld = Awaited<ReturnType<typeof startRequests>>;
