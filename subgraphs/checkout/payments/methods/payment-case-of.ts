import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../../kit/uuid.ts';
import type { Viewer } from '../../../kit/graph/viewer.ts';
import { amountDue } from '../../amount-due.ts';
import type { CheckoutPolicy } from '../../policy/checkout-policy.schema.ts';
import { needsGuarantee } from '../../policy/qualification.ts';
import type { Cart, CheckoutPorts } from '../../ports.ts';
import type { PaymentCase } from './payment-options.ts';
import { storedMethodsOf } from './stored-methods-of.ts';

interface World {
  em: EntityManager;
  viewer: Viewer;
  policy: CheckoutPolicy;
  ports: Pick<CheckoutPorts, 'numbers' | 'offerings' | 'customers' | 'payments'>;
}

/** What decides how a cart can be paid: the cart, its customer as far as known, and the operator's rules. */
export async function paymentCaseOf(cart: Cart, { em, viewer, policy, ports }: World): Promise<PaymentCase> {
  const customerId = cart.customerId ?? viewer.customerId;
  const isKnown = customerId !== undefined && isUuid(customerId);
  const [lease, facts, customer, stored] = await Promise.all([
    ports.numbers.leaseOf(cart.id),
    ports.offerings.facts(cart.lines.map(({ productOfferingId }) => productOfferingId)),
    isKnown ? ports.customers.find(customerId) : undefined,
    isKnown ? storedMethodsOf(em, [customerId]) : [],
  ]);
  const lines = cart.lines.map((line) => ({ ...line, categoryIds: facts.get(line.productOfferingId)?.categoryIds ?? [] }));
  const segment = customer?.riskSegment ?? null;
  return {
    due: amountDue(cart, lease.fees),
    categoryIds: lines.flatMap(({ categoryIds }) => categoryIds),
    segment,
    needsGuarantee: needsGuarantee(policy, lines, segment),
    stored: stored.filter(({ provider }) => provider === ports.payments.name),
    redirects: ports.payments.redirects,
    rules: policy.paymentMethods,
  };
}
