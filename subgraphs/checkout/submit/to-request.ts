import { actsForCustomer, type Viewer } from '../../kit/graph/viewer.ts';
import type { CheckoutInput, PaymentMethodInput } from '../generated/resolvers.ts';
import type { CheckoutTerms } from '../plan/checkout-terms.ts';
import type { CheckoutRequest, PaymentMethod, PaymentShare } from '../ports.ts';

/** How to pay, in the words of the ports. */
export const toPaymentMethod = ({ card, stored, redirect }: PaymentMethodInput): PaymentMethod => {
  const returnUrl = (card ?? stored ?? redirect).returnUrl ?? null;
  if (card) return { kind: 'card', token: card.token, save: card.save ?? false, returnUrl };
  if (stored) return { kind: 'stored', paymentMethodId: stored.paymentMethodId, returnUrl };
  return { kind: 'redirect', name: redirect.name, returnUrl };
};

const sharesOf = ({ paymentMethod, payments }: CheckoutInput): PaymentShare[] =>
  paymentMethod
    ? [{ method: toPaymentMethod(paymentMethod), amount: null }]
    : (payments ?? []).map(({ method, amount }) => ({ method: toPaymentMethod(method), amount }));

/** The checked input as the process keeps it. */
export const toRequest = (input: CheckoutInput, terms: CheckoutTerms, viewer: Viewer): CheckoutRequest => ({
  cartId: input.cartId,
  customer: input.customer.new
    ? { new: input.customer.new }
    : { existing: { billingAccountId: null, ...input.customer.existing } },
  billing: input.billing ?? null,
  lines: terms.lines,
  payments: sharesOf(input),
  requestedStartDate: terms.requestedStartDate,
  requestedCompletionDate: terms.requestedCompletionDate,
  timeZone: terms.timeZone,
  ...(actsForCustomer(viewer) && { loginSubject: viewer.subject }),
  purchaseOrderNumber: input.purchaseOrderNumber ?? null,
  quote: input.quote ? { id: input.quote.id, validUntil: input.quote.validUntil.toISOString() } : null,
});
