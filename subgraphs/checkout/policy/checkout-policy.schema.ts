import { z } from 'zod';
import type { CustomerStrategy } from '../generated/resolvers.ts';
import { noPaymentRules, paymentRules } from '../payments/payment-rules.ts';
import { serviceActions } from './service-actions.ts';

const id = z.string().min(1);
const ids = z.array(id).min(1);

/** How the customer's entities can come to be. */
const strategy = z.enum(['ORCHESTRATOR', 'ENTITIES_FIRST', 'ORDER_MANAGEMENT'] as const satisfies CustomerStrategy[]);
const segment = z.enum(['LOW', 'MEDIUM', 'HIGH']);

/** What one system behind the graph asks of the plan. */
const backend = z.strictObject({
  billingAccountAfterProduct: z.boolean(),
  customerFirst: z.boolean(),
  bulk: z.boolean(),
  idempotent: z.boolean(),
  timeoutMs: z.number().int().positive(),
});

/** Fields of a new customer, as paths below `individual` or `organization`, that a category asks for beyond what everybody tells. */
const requiredData = z.strictObject({
  categoryIds: ids,
  customerType: z.enum(['INDIVIDUAL', 'ORGANIZATION']),
  fields: z.array(z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z]+)*$/, 'must be a field, for example address.city')).min(1),
});

const deposit = z.strictObject({
  decision: z.literal('DEPOSIT', 'is DEPOSIT: what is not sold to whom, the qualification rules of the catalog say'),
  segment,
  categoryIds: ids,
  exceptOfferingIds: z.array(id).default([]),
  reason: z.string().min(1),
  /** So many monthly amounts of the line. */
  depositMonths: z.number().int().min(1).max(24),
});

const guarantee = z.strictObject({ segments: z.array(segment), categoryIds: z.array(id) });

const fields = z.strictObject({
  strategies: z.strictObject({
    default: strategy,
    byCategory: z.array(z.strictObject({ categoryId: id, strategy })).default([]),
  }),
  /** Categories that only customers buy who exist before the checkout. */
  customerFirst: z.array(id).default([]),
  /** TMF620 market segments of companies: what is only for them is sold to nobody else. */
  companySegments: z.array(id).default(['business', 'enterprise']),
  requiredCustomerData: z.array(requiredData).default([]),
  backends: z.record(id, backend),
  defaultBackend: id.default('modern'),
  backendByCategory: z.array(z.strictObject({ categoryId: id, backend: id })).default([]),
  /** Deposits by risk: of the rules for a line the first one that applies counts. */
  qualification: z.array(deposit).default([]),
  guarantee: guarantee.default({ segments: [], categoryIds: [] }),
  paymentMethods: paymentRules.default(noPaymentRules),
  serviceActions,
});

/** What the operator decides about checkouts, in the words of the file. */
export const checkoutPolicy = fields.superRefine(({ backends, defaultBackend, backendByCategory }, context) => {
  const check = (name: string, path: (string | number)[]) => {
    if (!Object.hasOwn(backends, name)) context.addIssue({ code: 'custom', path, message: `there is no backend ${name}` });
  };
  check(defaultBackend, ['defaultBackend']);
  for (const [index, rule] of backendByCategory.entries()) check(rule.backend, ['backendByCategory', index, 'backend']);
});

export type CheckoutPolicy = z.output<typeof checkoutPolicy>;
export type Backend = z.output<typeof backend>;

type DepositRule = CheckoutPolicy['qualification'][number];

/** The part of the policy that decides once the customer is known; frozen with each plan. */
export interface RiskRules extends Pick<CheckoutPolicy, 'guarantee'> {
  /** Plans of before hold what the catalog says now: not sold to this segment. */
  qualification: (DepositRule | (Omit<DepositRule, 'decision' | 'depositMonths'> & { decision: 'NOT_QUALIFIED' }))[];
}
