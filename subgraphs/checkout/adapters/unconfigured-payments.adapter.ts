import type { PaymentProvider } from '../ports.ts';

const refuse = () => Promise.reject(new Error('No payment provider is configured.'));

/** Outside the sandbox nothing is charged until a provider is configured; checkouts without anything due still work. */
export const unconfiguredPayments: PaymentProvider = { authorize: refuse, capture: refuse, void: () => Promise.resolve() };
