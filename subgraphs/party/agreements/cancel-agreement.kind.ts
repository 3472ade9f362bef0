import type { EntityManager } from '@mikro-orm/postgresql';
import { inputProblem } from '../../kit/graph/user-error.ts';
import type { Money } from '../../kit/money.ts';
import type { RequestKind, Verdict } from '../../kit/requests/request-kind.ts';
import { Agreement } from '../entities/agreement.entity.ts';
import { AgreementItem } from '../entities/agreement-item.entity.ts';
import { Customer } from '../entities/customer.entity.ts';
import { Party } from '../entities/party.entity.ts';
import type { ProductEnds } from '../ports.ts';
import { agreementEnds } from './agreement-problems.ts';
import { beginEnd, completeEnd, takeEndBack } from './end-agreement.ts';
import { reviewDaysFor, type ReviewPolicy } from './review-policy.ts';

const DAY_MS = 86_400_000;

/** What the request keeps. */
export interface CancelAgreementInput {
  /** What the products would have cost until the end of the term, when it was asked for. */
  remaining: Money;
}

/** What `prepare` keeps. */
export interface CancelAgreementResult {
  customerOrderId: string | null;
}

/** What requests about agreements work with. */
export interface AgreementRequestPorts {
  productEnds: ProductEnds;
  policy: ReviewPolicy;
  now(): Date;
  em(): EntityManager;
}

type Kind = RequestKind<CancelAgreementInput, AgreementRequestPorts>;

async function partyTypeOf(em: EntityManager, customerId: string): Promise<Party['type']> {
  const { partyId } = await em.findOneOrFail(Customer, { id: customerId });
  return (await em.findOneOrFail(Party, { id: partyId })).type;
}

const assess: Kind['assess'] = async (em, { targetId, input }, { policy, now }): Promise<Verdict> => {
  const agreement = await em.findOneOrFail(Agreement, { id: targetId });
  if (agreement.status !== 'ACTIVE') return { verdict: 'reject', problems: [agreementEnds()] };
  const partyType = await partyTypeOf(em, agreement.customerId);
  const days = reviewDaysFor({ type: agreement.type, partyType, remaining: input.remaining }, policy);
  return days === null ? { verdict: 'accept' } : { verdict: 'review', until: new Date(now().getTime() + days * DAY_MS) };
};

/** Orders the end of the products that are under the agreement; what it no longer has, nobody ends. */
const prepare: NonNullable<Kind['prepare']> = async ({ id, targetId }, { productEnds, em }) => {
  const store = em();
  const { customerId, terminatesOn } = await store.findOneOrFail(Agreement, { id: targetId });
  const items = await store.find(AgreementItem, { agreementId: targetId, until: null }, { orderBy: { since: 'asc', id: 'asc' } });
  const productIds = items.map(({ productId }) => productId);
  if (productIds.length === 0 || !terminatesOn) return { customerOrderId: null } satisfies CancelAgreementResult;
  const planned = await productEnds.plan({ key: `agreement-end:${id}`, customerId, at: terminatesOn, productIds });
  return 'problems' in planned ? { refused: planned.problems } : (planned satisfies CancelAgreementResult);
};

/** Ends an agreement with its term; until then the customer keeps the products. */
export const cancelAgreement: Kind = {
  name: 'cancelAgreementRequest',
  assess,
  effectiveAt: (em, { targetId }, { now }) => beginEnd(em, targetId, now()),
  prepare,
  async carryOut(em, { targetId }, { now }) {
    if (await completeEnd(em, targetId, now())) return { done: true };
    return { failed: [inputProblem('AGREEMENT_NOT_ENDING', 'The agreement was not about to end.', [])] };
  },
  release: (em, { targetId }, { now }) => takeEndBack(em, targetId, now()),
};
