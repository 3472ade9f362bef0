import type { Money } from '../../kit/money.ts';
import type { Cart, CartLine, CustomerStrategy, Lease, RiskSegment } from '../ports.ts';
import type { PlanLine } from './plan-line.ts';

/** What is decisive about a line, as the cart has it. */
export interface CartLineFacts {
  action: string;
  productOffering: string;
  product: string | null;
  quantity: number;
  configuration: Record<string, unknown>;
  relationships: string[];
  prices: { name: string; kind: string; amount: Money; period: string | null }[];
}

/** What is decisive about a line. */
export interface LineFacts extends CartLineFacts {
  /** Codes of what its cart objects to. */
  problems: string[];
  /** Whether the catalog sells it. */
  isOffered: boolean;
  backend: string;
  requestedStartDate: string | null;
  requestedCompletionDate: string | null;
  /** As asked for; the end of a validity is no instant yet. */
  terminationDate: string | null;
  /** How long it lasts by itself, for example `1 day`. */
  validity: string | null;
  term: string | null;
  /** Kinds of numbers and SIMs it holds. */
  holds: string[];
  fees: { name: string; amount: Money }[];
}

/** What the cart itself decides. */
export interface CartFacts {
  cartDueNow: Money;
  monthly: Money;
  lines: Record<string, CartLineFacts>;
}

/** All that is decisive in a plan, without anything personal. */
export interface PlanFacts extends CartFacts {
  strategy: CustomerStrategy;
  /** That the dates are meant in. */
  timeZone: string;
  dueNow: Money;
  deposit: Money | null;
  /** Absent: the plan was made for nobody in particular. */
  riskSegment?: RiskSegment | null;
  lines: Record<string, LineFacts>;
}

const cartLineFacts = (line: CartLine): CartLineFacts => ({
  action: line.action,
  productOffering: line.productOfferingId,
  product: line.productId,
  quantity: line.quantity,
  configuration: Object.fromEntries(line.characteristics.map(({ name, value }) => [name, value])),
  relationships: line.relationships.map(({ type, itemId }) => `${type} ${itemId}`).sort(),
  prices: line.prices.map(({ name, kind, amount, period }) => ({ name, kind, amount, period: period ?? null })),
});

/** What a cart, frozen or not, says of itself. */
export const factsOfCart = ({ dueNow, monthly, lines }: Pick<Cart, 'dueNow' | 'monthly' | 'lines'>): CartFacts => ({
  cartDueNow: dueNow,
  monthly,
  lines: Object.fromEntries(lines.map((line) => [line.id, cartLineFacts(line)])),
});

/** What facts are made of. */
export interface Decisive {
  cart: Cart;
  cartProblems: readonly { code: string; path: string[] }[];
  lines: readonly PlanLine[];
  lease: Lease;
  strategy: CustomerStrategy;
  timeZone: string;
  dueNow: Money;
  deposit: Money | null;
  riskSegment: RiskSegment | null | undefined;
}

/** All that is decisive, by line. */
export const factsOf = ({ cart, cartProblems, lines, lease, riskSegment, ...decisive }: Decisive): PlanFacts => {
  const problems = Map.groupBy(cartProblems, ({ path }) => path[path.indexOf('items') + 1]);
  const held = Map.groupBy(lease.held, ({ cartItemId }) => cartItemId);
  const fees = Map.groupBy(lease.fees, ({ cartItemId }) => cartItemId);
  const lineFacts = (line: PlanLine): LineFacts => ({
    ...cartLineFacts(line),
    problems: (problems.get(line.id) ?? []).map(({ code }) => code).sort(),
    isOffered: line.isOffered,
    backend: line.backend,
    requestedStartDate: line.effectiveStartDate,
    requestedCompletionDate: line.effectiveCompletionDate,
    terminationDate: line.terminationDate ?? null,
    validity: line.validity && `${line.validity.amount} ${line.validity.units}`,
    term: line.term ?? null,
    holds: (held.get(line.id) ?? []).map(({ kind }) => kind).sort(),
    fees: (fees.get(line.id) ?? []).map(({ name, amount }) => ({ name, amount })),
  });
  return {
    ...decisive,
    cartDueNow: cart.dueNow,
    monthly: cart.monthly,
    ...(riskSegment === undefined ? {} : { riskSegment }),
    lines: Object.fromEntries(lines.map((line) => [line.id, lineFacts(line)])),
  };
};
