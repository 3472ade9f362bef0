import type { EntityManager } from '@mikro-orm/postgresql';
import { Permanent } from '../../kit/engine/step.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import type { Requests } from '../ports.ts';

/** The frozen requests in the checkout's own store. */
export const createRequests = (em: () => EntityManager): Requests => ({
  async read(processId) {
    const { request } = await em().findOneOrFail(CheckoutProcess, { id: processId }, { fields: ['request'] });
    if (!request) throw new Permanent('The request of this checkout was wiped.');
    return request;
  },
});
