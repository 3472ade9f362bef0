import type { EntityManager } from '@mikro-orm/postgresql';
import { isPlainText } from '../../kit/plain-text.ts';
import { mayActForAll, type Viewer } from '../../kit/graph/viewer.ts';
import type { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import { notAllowed, notTheApprover, type CheckoutProblem } from '../errors.ts';
import type { CheckoutAnswerInput, ContinueCheckoutInput } from '../generated/resolvers.ts';
import { storedMethodsOf } from '../payments/methods/stored-methods-of.ts';
import type { CheckoutPolicy } from '../policy/checkout-policy.schema.ts';
import { checkMethod } from '../plan/checks/check-payments.ts';
import { wrong } from '../plan/checks/wrong-value.ts';
import type { Customers, PaymentProvider } from '../ports.ts';
import { kindOf } from './answer.ts';

const MAX_WAIT_SECONDS = 30;

interface Asked {
  em: EntityManager;
  viewer: Viewer;
  provider: PaymentProvider;
  policy: CheckoutPolicy;
  customers: Pick<Customers, 'purchaseRight'>;
}

const checkReason = ({ approval, purchaseApproval, withdrawal }: CheckoutAnswerInput, path: string[]) =>
  wrong(
    !isPlainText((approval ?? purchaseApproval ?? withdrawal)?.reason ?? 'none', 1),
    [...path, 'reason'],
    'The reason needs 1 to 200 characters.',
  );

const checkMeans = async (
  { deposit, guarantee }: CheckoutAnswerInput,
  path: string[],
  { customerId, plan }: CheckoutProcess,
  { em, provider, policy }: Asked,
): Promise<CheckoutProblem[]> => {
  const method = deposit ?? guarantee;
  if (!method) return [];
  const stored = method.stored && customerId ? await storedMethodsOf(em, [customerId]) : [];
  const known = {
    categoryIds: plan?.lines.flatMap(({ categoryIds }) => categoryIds) ?? [],
    // What is paid beforehand, or only kept, is no risk.
    segment: null,
    needsGuarantee: false,
    stored: stored.filter((kept) => kept.provider === provider.name),
    redirects: provider.redirects,
    rules: policy.paymentMethods,
  };
  return [
    ...checkMethod(method, path, known),
    ...wrong(guarantee?.redirect != null, path, 'A guarantee is a card, or a stored payment method.'),
  ];
};

/** Whoever is an approver of the same customer now, and did not buy it. */
const checkApprover = async (
  { purchaseApproval }: CheckoutAnswerInput,
  path: string[],
  { customerId, buyerPartyId }: CheckoutProcess,
  { viewer: { role, partyId, customerId: ownCustomerId }, customers }: Asked,
): Promise<CheckoutProblem[]> => {
  if (!purchaseApproval) return [];
  const isOther = role === 'approver' && partyId !== undefined && partyId !== buyerPartyId && ownCustomerId === customerId;
  const right = isOther && customerId != null ? await customers.purchaseRight(customerId, partyId) : undefined;
  return right?.role === 'APPROVER' ? [] : [notTheApprover(['input', ...path])];
};

/** What is wrong with an answer by itself, whatever the checkout waits for. */
export async function checkAnswer(
  { idempotencyKey, waitSeconds, answer }: ContinueCheckoutInput,
  process: CheckoutProcess,
  asked: Asked,
): Promise<CheckoutProblem[]> {
  const path = ['answer', kindOf(answer)];
  return [
    ...wrong(!isPlainText(idempotencyKey, 16), ['idempotencyKey'], 'The idempotency key needs 16 to 200 characters.'),
    ...wrong(
      waitSeconds != null && (waitSeconds < 0 || waitSeconds > MAX_WAIT_SECONDS),
      ['waitSeconds'],
      `0 to ${MAX_WAIT_SECONDS} seconds.`,
    ),
    ...(answer.approval && !mayActForAll(asked.viewer) ? [notAllowed(['input', ...path])] : []),
    ...(await checkApprover(answer, path, process, asked)),
    ...checkReason(answer, path),
    ...(await checkMeans(answer, path, process, asked)),
  ];
}
