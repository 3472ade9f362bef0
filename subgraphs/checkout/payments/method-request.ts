import type { AuthorizationRequest } from '../ports.ts';

/** How a payment is asked for at its provider. */
export type PaymentMethodRequest = Pick<AuthorizationRequest, 'method' | 'save' | 'returnUrl'>;
