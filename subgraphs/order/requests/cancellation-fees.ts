import type { EntityManager } from '@mikro-orm/postgresql';
import { TaskRequest } from '../../kit/requests/task-request.entity.ts';
import type { Money } from '../../kit/money.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import { sumOf, type CancelInput } from './check-cancellation.ts';

/** What is kept back for a line that was cancelled on request. */
export interface CancellationFee {
  itemId: string;
  fee: Money;
}

type Line = Pick<OrderItem, 'id' | 'givenUp' | 'requestId' | 'supersededBy'>;

/** What these lines of one customer order cost that were cancelled on request, as it was agreed when it was asked for. */
export async function cancellationFeesOf(em: EntityManager, items: readonly Line[]): Promise<CancellationFee[]> {
  const cancelled = items.filter(({ requestId, givenUp }) => requestId != null && givenUp != null);
  if (cancelled.length === 0) return [];
  const ids = [...new Set(cancelled.flatMap(({ requestId }) => requestId ?? []))];
  const requests = await em.find(TaskRequest, { id: { $in: ids } });
  const fees = new Map(requests.map(({ id, input }) => [id, (input as CancelInput).fees]));
  return cancelled.flatMap(({ id, requestId }) => {
    const fee = fees.get(requestId ?? '')?.[id];
    return fee ? [{ itemId: id, fee }] : [];
  });
}

/** What a request costs: for what it cancelled, or as long as it is not decided for what it may. */
export function feeOf({ id: requestId, state, input }: TaskRequest, items: readonly Line[]): Money | null {
  const { fees } = input as CancelInput;
  if (state === 'acknowledged' || state === 'inReview' || state === 'accepted') return sumOf(Object.values(fees));
  const cancelled = items.filter((item) => item.requestId === requestId);
  return sumOf(cancelled.flatMap(({ id }) => fees[id] ?? []));
}
