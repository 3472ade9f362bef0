import { errorFor, type Viewer } from '../../kit/graph/viewer.ts';
import type { Exchange } from '../../kit/engine/exchange.ts';
import type { TaskExchange, TaskFlow } from '../generated/resolvers.ts';
import type { TaskNode } from './task-node.ts';

const exchangeOf = ({ request = null, response = null, error, ...call }: Exchange): TaskExchange => ({
  ...call,
  request,
  response,
  error: error ?? null,
});

/** A task as its viewer may see it: what other systems objected to is for staff. */
export const taskFlowFor = (viewer: Viewer, { isWaiting: _, lastError, exchanges, ...task }: TaskNode): TaskFlow => ({
  ...task,
  lastError: lastError && { ...lastError, message: errorFor(viewer, lastError.message) ?? '' },
  exchanges: exchanges.map(exchangeOf),
});
