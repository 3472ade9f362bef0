import type { HoldCode, RandomCheckout, RandomFault } from './random-checkout.ts';

/** How a checkout must end: where it waits for somebody, or for good. */
export interface ExpectedEnd {
  /** What it waits for on its way, in this order. */
  holds: HoldCode[];
  state: 'COMPLETED' | 'CANCELLED' | 'WAITING';
  /** How many payments were captured. */
  payments: number;
}

const AUTHORIZE_ATTEMPTS = 4;

const faultAt = ({ faults }: RandomCheckout, operation: string): RandomFault | undefined =>
  faults.find((fault) => fault.provider === 'PAYMENT' && fault.operation === operation);

/** What the customer has to answer before anything is charged. */
function conditions({ customer, segment, adds }: RandomCheckout): HoldCode[] {
  // Who exists was checked when they became a customer.
  const risk = customer === 'new' ? segment : 'low';
  if (risk === 'high')
    return [
      ...(adds.includes('device') ? (['OFFERING_NOT_QUALIFIED'] as const) : []),
      ...(adds.includes('line') ? (['DEPOSIT_REQUIRED'] as const) : []),
    ];
  if (risk === 'medium' && (adds.includes('line') || adds.includes('fibre'))) return ['PAYMENT_METHOD_REQUIRED'];
  return [];
}

/** Whether the provider says no, or stays away for too long. */
function isRefused(one: RandomCheckout, tokens: readonly string[]): boolean {
  if (tokens.length === 0) return false;
  const fault = faultAt(one, 'authorize');
  if (fault?.kind === 'REFUSE') return true;
  if (fault?.kind === 'UNAVAILABLE' && fault.times >= AUTHORIZE_ATTEMPTS) return true;
  return false;
}

const isDeclined = (token: string) => token === 'tok_declined' || token === 'tok_insufficient_funds';

/** What must become of it; `isDue`: the order costs something at once. */
export function expectedEnd(one: RandomCheckout, isDue: boolean): ExpectedEnd {
  const holds: HoldCode[] = [];
  const ended = (state: ExpectedEnd['state'], payments = 0): ExpectedEnd => ({ holds, state, payments });

  for (const code of conditions(one)) {
    holds.push(code);
    if (one.decisions[code] === 'leave') return ended('WAITING');
    if (one.decisions[code] === 'withdraw') return ended('CANCELLED');
  }
  const tokens = [...(isDue ? [one.token] : []), ...(holds.includes('DEPOSIT_REQUIRED') ? [one.depositToken] : [])];
  if (isRefused(one, tokens)) return ended('CANCELLED');
  for (const token of tokens) {
    if (isDeclined(token)) return ended('CANCELLED');
    if (token !== 'tok_3ds') continue;
    holds.push('PAYMENT_ACTION_REQUIRED');
    const decision = one.decisions.PAYMENT_ACTION_REQUIRED;
    if (decision === 'leave') return ended('WAITING');
    if (decision !== 'answer') return ended('CANCELLED');
  }
  return ended('COMPLETED', tokens.length);
}

/** How many products and numbers a completed one brings. */
export const expectedGoods = ({ adds, change }: RandomCheckout) => {
  const products = { line: 3, esim: 2, device: 1, fibre: 1 };
  const numbers = adds.filter((added) => added === 'line' || added === 'esim').length;
  return {
    products: adds.reduce((sum, added) => sum + products[added], 0),
    assignedNumbers: numbers - (change === 'terminate' ? 1 : 0),
    reservedNumbers: 0 - numbers,
  };
};
