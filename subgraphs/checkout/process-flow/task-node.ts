import type { Exchange } from '../../kit/engine/exchange.ts';
import type { TaskView } from '../../kit/engine/journal.ts';
import type { ProviderErrorFields } from '../../kit/provider-error.ts';
import type { TaskState } from '../generated/resolvers.ts';
import type { FulfilmentTask } from '../ports.ts';
import { taskStates } from '../task-states.ts';
import { idWithin } from './process-node.ts';

/** One task of a process, whoever keeps its journal. */
export interface TaskNode {
  readonly id: string;
  readonly name: string;
  readonly itemId: string | null;
  readonly state: TaskState;
  /** It has to be answered before it goes on. */
  readonly isWaiting: boolean;
  readonly attempts: number;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly lastError: ProviderErrorFields | null;
  readonly exchanges: readonly Exchange[];
}

const SHOWN = 20;

/** What went wrong on our own side. */
const ownError = (message: string | undefined): ProviderErrorFields | null =>
  message === undefined ? null : { provider: 'checkout', code: 'STEP_FAILED', message, retryable: true };

/** A step of the checkout. */
export const taskOfStep = (checkoutId: string, step: TaskView): TaskNode => ({
  id: idWithin(checkoutId, step.name),
  name: step.name,
  itemId: null,
  state: taskStates[step.state],
  isWaiting: step.waitingFor !== undefined,
  attempts: step.attempts,
  startedAt: step.startedAt ?? null,
  completedAt: step.completedAt ?? null,
  lastError: step.providerError ?? ownError(step.error),
  exchanges: step.exchanges.slice(-SHOWN),
});

const toDate = (iso: string | null) => (iso === null ? null : new Date(iso));

/** A task of the checkout's order. */
export const taskOfOrder = ({ startedAt, completedAt, ...task }: FulfilmentTask): TaskNode => ({
  ...task,
  isWaiting: false,
  startedAt: toDate(startedAt),
  completedAt: toDate(completedAt),
});
