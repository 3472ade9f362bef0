import type { EntityManager } from '@mikro-orm/postgresql';
import { Permanent } from '../../kit/engine/step.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import type { Requests } from '../ports.ts';

/** The frozen requests in the checkout's own store. */
export const createRequests = (em: () => EntityManager): Requests => ({
  async read(processId) {
    const fields = ['request', 'plan', 'answers'] as const;
    const { request, plan, answers } = await em().findOneOrFail(CheckoutProcess, { id: processId }, { fields });
    if (!request || !plan) throw new Permanent('The request of this checkout was wiped.');
    return { ...request, plan, answers };
  },
  async answers(processId) {
    return (await em().findOneOrFail(CheckoutProcess, { id: processId }, { fields: ['answers'] })).answers;
  },
  async callAgent(processId, isNeeded) {
    await em().nativeUpdate(CheckoutProcess, { id: processId }, { needsDecision: isNeeded });
  },
});
