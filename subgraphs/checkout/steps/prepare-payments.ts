import { refuse, type Step } from '../../kit/engine/step.ts';
import type { Money } from '../../kit/money.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import { paymentMethodRequired, type CheckoutProblem } from '../errors.ts';
import { abandonPayments } from '../payments/abandon-payments.ts';
import { draftGuarantee } from '../payments/methods/draft-guarantee.ts';
import { planPayments } from '../payments/payment-plan.ts';
import { paymentsDoNotAddUp, unknownPaymentMethod } from '../payments/problems.ts';
import { writePayments } from '../payments/write-payments.ts';
import type { Buyer, CheckoutPorts } from '../ports.ts';

interface Needs {
  due: Money;
  deposit: Money | null;
  /** Not known yet where the order brings its customer. */
  buyer?: Buyer;
}

/** Writes down what is about to be collected, before the provider is asked. */
export const preparePayments: Step<
  Needs,
  { paymentIds: string[]; guaranteeId: string | null },
  CheckoutProblem[],
  CheckoutPorts
> = {
  name: 'preparePayments',
  kind: 'local',
  async invoke({ processId, due, deposit, buyer }, { payments, now }, em) {
    const { request, answers, guestKey } = await em.findOneOrFail(CheckoutProcess, { id: processId });
    if (!request) throw new Error('The request of this checkout was wiped.');
    const wanted = planPayments({ due, shares: request.payments, deposit, depositMethod: answers.deposit });
    if (wanted.missing) return refuse([paymentMethodRequired(wanted.missing)]);
    if (wanted.differs) return refuse([paymentsDoNotAddUp(`${due.value} ${due.currency}`)]);

    const owner = {
      processId,
      customerId: buyer?.customerId ?? null,
      // Who exists signs in; for somebody new the cart's token stays the key.
      guestKey: 'new' in request.customer ? (guestKey ?? null) : null,
      billingAccountId: buyer?.billingAccountId ?? null,
    };
    const paymentIds = await writePayments(em, wanted.planned, { ...owner, provider: payments.name, at: now() });
    if (!paymentIds) return refuse([unknownPaymentMethod()]);
    const guaranteeId = await draftGuarantee(em, answers.guarantee, { processId, provider: payments.name, at: now() });
    return { paymentIds, guaranteeId };
  },
  async compensate({ processId }, { now }, em) {
    await abandonPayments(em, processId, now());
  },
};
