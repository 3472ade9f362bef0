import type { Context } from '../context.ts';
import { storedMethodsOf } from '../payments/methods/stored-methods-of.ts';
import { spentBy } from '../purchases/purchases.ts';
import type { PlanSources } from '../plan/plan-sources.ts';

/** What plans are made with in this request. */
export const planSources = ({ em, ports, policy }: Pick<Context, 'em' | 'ports' | 'policy'>): PlanSources => ({
  ports,
  policy,
  spent: (buyer, currency) => spentBy(em, buyer, currency),
  async storedMethods(customerId) {
    const stored = await storedMethodsOf(em, [customerId]);
    return stored.filter(({ provider }) => provider === ports.payments.name);
  },
});
