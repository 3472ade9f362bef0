import type { Stripe } from 'stripe';
import type { AuthorizationRequest } from '../../ports.ts';
import { toMinorUnits } from './minor-units.ts';

type Params = Stripe.PaymentIntentCreateParams;

type MethodParams = Pick<
  Params,
  'payment_method' | 'payment_method_data' | 'allowed_payment_method_types' | 'customer' | 'off_session'
>;

/** A token of Stripe's older kind is a card's, the others are of methods. */
const cardOf = (token: string): MethodParams => {
  const card = { type: 'card' as const, card: { token } };
  return {
    allowed_payment_method_types: ['card'],
    ...(token.startsWith('tok_') ? { payment_method_data: card } : { payment_method: token }),
  };
};

const methodOf = ({ method, returnUrl }: AuthorizationRequest): MethodParams => {
  if (method.kind === 'card') return cardOf(method.token);
  if (method.kind === 'redirect')
    return { allowed_payment_method_types: [method.name], payment_method_data: { type: method.name } };
  const [customer, stored] = method.token.split('/');
  // Who sends a place to come back to is there to confirm.
  return {
    allowed_payment_method_types: ['card'],
    customer,
    payment_method: stored,
    ...(returnUrl ? {} : { off_session: true }),
  };
};

/** A PaymentIntent that is authorized at once and captured later. The same request is the same parameters: Stripe compares them. */
export const intentParams = (request: AuthorizationRequest, customer: string | undefined): Params => ({
  ...methodOf(request),
  amount: toMinorUnits(request.amount),
  currency: request.amount.currency.toLowerCase(),
  capture_method: 'manual',
  confirm: true,
  metadata: { key: request.key },
  expand: ['payment_method'],
  ...(request.returnUrl ? { return_url: request.returnUrl } : {}),
  ...(customer ? { customer, setup_future_usage: 'off_session' } : {}),
});
