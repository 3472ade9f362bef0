import type { Money } from '../../kit/money.ts';
import type { StoredPaymentMethod } from '../payments/methods/stored-payment-method.entity.ts';
import type { CheckoutPolicy } from '../policy/checkout-policy.schema.ts';
import type { Carts, Numbers, Offerings, Orders, PaymentProvider, Qualifications } from '../ports.ts';
import type { CustomerChecks } from './checks/check-customer.ts';

/** What a plan asks the world; nothing here changes anything. */
interface PlanPorts {
  carts: Pick<Carts, 'find'>;
  numbers: Pick<Numbers, 'leaseOf'>;
  customers: CustomerChecks;
  offerings: Offerings;
  qualifications: Qualifications;
  orders: Pick<Orders, 'plan'>;
  payments: Pick<PaymentProvider, 'name' | 'redirects'>;
  /** The operator's own zone. */
  timeZone: string;
}

/** What a plan is made with. */
export interface PlanSources {
  ports: PlanPorts;
  policy: CheckoutPolicy;
  /** The payment methods that a customer let us keep at this provider. */
  storedMethods: (customerId: string) => Promise<readonly StoredPaymentMethod[]>;
  /** What a member's purchases of a month come to. */
  spent: (buyer: { customerId: string; partyId: string; month: string }, currency: string) => Promise<Money>;
}
