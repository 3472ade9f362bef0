import type { SubmittedOrder } from '../ports.ts';

/** What the pivot has made. An order of before has no other part than itself, and its customer order the same id. */
export type AcceptedOrder = Pick<SubmittedOrder, 'orderId'> & Partial<SubmittedOrder>;

export const customerOrderOf = ({ customerOrderId, orderId }: AcceptedOrder): string => customerOrderId ?? orderId;
