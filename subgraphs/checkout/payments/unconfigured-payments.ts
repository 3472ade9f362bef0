import { ProviderError } from '../../kit/provider-error.ts';
import type { PaymentProvider } from '../ports.ts';

const name = 'unconfigured';

const refuse = () =>
  Promise.reject(
    new ProviderError({
      provider: name,
      code: 'NOT_CONFIGURED',
      message: 'No payment provider is configured.',
      retryable: false,
    }),
  );

/** Outside the sandbox nothing is charged until a provider is configured; checkouts without anything due still work. */
export const unconfiguredPayments: PaymentProvider = {
  name,
  redirects: [],
  authorize: refuse,
  lookup: () => Promise.resolve(undefined),
  capture: refuse,
  void: () => Promise.resolve(),
  refund: refuse,
  keep: refuse,
  readEvent: () => Promise.resolve(undefined),
};
