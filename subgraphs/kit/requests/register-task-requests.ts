import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../clock.ts';
import { defineQueue } from '../engine/queue.ts';
import type { TransactionSource } from '../engine/transaction.ts';
import { decideRequest, withdrawRequest, type PersonsDecision, type RequestAnswer } from './decide-request.ts';
import { openRequest, type NewRequest, type OpenedRequest } from './open-request.ts';
import { requestProcess } from './request-process.ts';
import { kindOf, type AnyKind } from './settle-request.ts';

export interface TaskRequestsOptions<Ports> {
  /** Unique among all subgraphs, and never changed: processes under way are found by it. */
  readonly name: string;
  readonly kinds: readonly AnyKind<Ports>[];
  readonly ports: Ports;
  readonly source: TransactionSource;
  readonly clock: Clock;
  /** A fresh unit of work. */
  em(): EntityManager;
}

/** Requests of one subgraph; all but `wake` work in the caller's transaction. */
export interface TaskRequests {
  /** Acknowledges a request and has it carried through, whatever dies when; a second one meets the open one. */
  open(em: EntityManager, asked: NewRequest): Promise<OpenedRequest>;
  /** Only in review; whether the caller may decide is the caller's matter. */
  decide(em: EntityManager, id: string, decision: PersonsDecision): Promise<RequestAnswer>;
  /** Until it is decided. */
  withdraw(em: EntityManager, id: string): Promise<RequestAnswer>;
  /** What it waits for may have come. Harmless at any time; inside a transaction that holds what it waits for it is not lost. */
  wake(id: string): Promise<void>;
}

/** Makes the requests of a subgraph known to the engine; once, before the engine is launched. */
export function registerTaskRequests<Ports>(options: TaskRequestsOptions<Ports>): TaskRequests {
  const { name, kinds, ports, source, clock, em: freshEm } = options;
  const around = { kinds: new Map(kinds.map((kind) => [kind.name, kind])), ports, now: () => clock.now(), em: freshEm };
  const queue = defineQueue(name, { minPollingIntervalMs: 250 });
  const process = requestProcess(name).register(around, source);
  const processOf = (id: string) => `${name}:${id}`;
  const wake = (id: string) => process.wake(processOf(id));

  /** Before the commit, so that it cannot be lost: the process then waits for the request, which we hold. */
  const wakened = async (answer: RequestAnswer): Promise<RequestAnswer> => {
    if ('request' in answer) await wake(answer.request.id);
    return answer;
  };

  return {
    wake,
    async open(em, asked) {
      kindOf(around, asked.kind);
      const opened = await openRequest(em, asked, clock.now());
      if (!opened.isExisting) await process.enqueue(queue, processOf(opened.request.id), { requestId: opened.request.id });
      return opened;
    },
    decide: async (em, id, decision) => wakened(await decideRequest(em, id, decision, around)),
    withdraw: async (em, id) => wakened(await withdrawRequest(em, id, around)),
  };
}
