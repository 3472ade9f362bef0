import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { canonicalJson } from '../../kit/database/stable-hash.ts';
import type { PlanFacts } from './plan-facts.ts';

/** Far more than the largest cart needs; nobody makes the server unfold more. */
const LONGEST_HASH = 100_000;
const LONGEST_JSON = 1_000_000;
const FORM = 2;
/** No value of a product is; what is deeper would be too deep to be compared. */
const DEEPEST = 20;

const amount = z.strictObject({ value: z.string().max(40), currency: z.string().max(3) });
const text = z.string().max(4000);

const isShallow = (value: unknown, depth = 0): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth < DEEPEST && Object.values(value).every((inner) => isShallow(inner, depth + 1)));

const line = z.strictObject({
  action: text,
  productOffering: text,
  product: text.nullable(),
  quantity: z.number(),
  configuration: z.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && isShallow(value),
  ),
  relationships: z.array(text),
  prices: z.array(z.strictObject({ name: text, kind: text, amount, period: text.nullable() })),
  problems: z.array(text),
  isOffered: z.boolean(),
  backend: text,
  requestedStartDate: text.nullable(),
  requestedCompletionDate: text.nullable(),
  terminationDate: text.nullable(),
  validity: text.nullable(),
  term: text.nullable(),
  holds: z.array(text),
  fees: z.array(z.strictObject({ name: text, amount })),
});

const agreed = z.strictObject({
  form: z.literal(FORM),
  cartId: text,
  facts: z.strictObject({
    strategy: z.enum(['ORCHESTRATOR', 'ENTITIES_FIRST', 'ORDER_MANAGEMENT']),
    timeZone: text,
    cartDueNow: amount,
    dueNow: amount,
    monthly: amount,
    deposit: amount.nullable(),
    riskSegment: z.enum(['LOW', 'MEDIUM', 'HIGH']).nullable().optional(),
    /** Entries: a line may have any id, also one that an object would not take. */
    lines: z.array(z.tuple([text, line])).transform((lines) => Object.fromEntries(lines)),
  }),
});

/** The decisive facts of a plan, folded up: what the shopper agrees to comes back with it, and nothing has to be kept. */
export const encodePlan = (cartId: string, facts: PlanFacts): string =>
  deflateRawSync(canonicalJson({ form: FORM, cartId, facts: { ...facts, lines: Object.entries(facts.lines) } })).toString(
    'base64url',
  );

/** What the shopper agreed to; undefined: this is no plan of this cart. It decides nothing but what is shown as having moved. */
export const decodePlan = (planHash: string, cartId: string): PlanFacts | undefined => {
  if (planHash.length > LONGEST_HASH || !/^[\w-]+$/.test(planHash)) return undefined;
  try {
    const json = inflateRawSync(Buffer.from(planHash, 'base64url'), { maxOutputLength: LONGEST_JSON }).toString('utf8');
    const { data } = agreed.safeParse(JSON.parse(json));
    return data?.cartId === cartId ? data.facts : undefined;
  } catch {
    return undefined;
  }
};
