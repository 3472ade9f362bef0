import type { RequestState } from '../../kit/requests/request-states.ts';
import type { TaskRequest } from '../../kit/requests/task-request.entity.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import { isFinal } from '../fulfilment/states.ts';
import type { CancellationOutcome } from '../generated/resolvers.ts';
import type { CancelInput } from './check-cancellation.ts';

const undecided: readonly RequestState[] = ['acknowledged', 'inReview', 'accepted', 'inProgress'];

/** The lines of a request to cancel: those that were asked for, and those that went along. */
export const itemsOfCancellation = ({ id, input }: TaskRequest, items: readonly OrderItem[]): OrderItem[] => {
  const { itemIds } = input as CancelInput;
  return items.filter((item) => item.requestId === id || (item.supersededBy == null && itemIds.includes(item.id)));
};

/** How the cancellation of a line stands. */
export function outcomeOf({ id, state }: TaskRequest, item: OrderItem): CancellationOutcome {
  if (item.requestId === id && item.givenUp == null) return 'ASSESSING';
  if (item.requestId === id) return isFinal(item.state) ? 'CANCELLED' : 'UNDOING';
  if (undecided.includes(state)) return isFinal(item.state) ? 'TOO_LATE' : 'PENDING';
  return state === 'done' ? 'TOO_LATE' : 'KEPT';
}
