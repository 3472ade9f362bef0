import DataLoader from 'dataloader';
import type { Fulfilment, Orders } from '../ports.ts';

/** The fulfilment of each customer order once per request: a request looks at the processes of one checkout. */
export const createFulfilmentsLoader = (orders: Orders) =>
  new DataLoader<string, Fulfilment | undefined>(
    (customerOrderIds) => Promise.all(customerOrderIds.map((id) => orders.fulfilment(id))),
    {
      batch: false,
    },
  );
