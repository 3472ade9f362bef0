import DataLoader from 'dataloader';
import type { Fulfilment, Orders } from '../ports.ts';

/** Each order's fulfilment once per request: a request looks at the processes of one checkout. */
export const createFulfilmentsLoader = (orders: Orders) =>
  new DataLoader<string, Fulfilment | undefined>((orderIds) => Promise.all(orderIds.map((id) => orders.fulfilment(id))), {
    batch: false,
  });
