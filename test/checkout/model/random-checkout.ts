import fc from 'fast-check';

/** A fault that meets one of the next calls of a provider. */
export interface RandomFault {
  provider:
    'PAYMENT' | 'CREDIT_CHECK' | 'SERVICE_ACTIVATION' | 'SERVICE_ORDER' | 'STOCK' | 'DELIVERY' | 'BILLING' | 'NOTIFICATION';
  operation: string | null;
  kind: 'REFUSE' | 'UNAVAILABLE' | 'TIMEOUT_AFTER_SUCCESS';
  times: number;
}

export type HoldCode = 'OFFERING_NOT_QUALIFIED' | 'DEPOSIT_REQUIRED' | 'PAYMENT_METHOD_REQUIRED' | 'PAYMENT_ACTION_REQUIRED';
/** What is done where the checkout waits: what it waits for, the opposite of it at the bank, giving up, or nothing for now. */
export type Decision = 'answer' | 'decline' | 'withdraw' | 'leave';

/** One checkout, with all that happens to it. */
export interface RandomCheckout {
  customer: 'new' | 'existing';
  segment: 'low' | 'medium' | 'high';
  /** Of a new or an existing customer. */
  adds: ('line' | 'esim' | 'device' | 'fibre')[];
  /** What becomes of the line an existing customer has. */
  change: 'modify' | 'terminate' | null;
  token: 'tok_visa' | 'tok_declined' | 'tok_insufficient_funds' | 'tok_3ds' | 'tok_timeout_after_authorize';
  depositToken: 'tok_visa' | 'tok_declined';
  faults: RandomFault[];
  decisions: Record<HoldCode, Decision>;
  /** So many callers send each call at the same time, with the same key. */
  callers: number;
}

const payment = (operation: string, kind: RandomFault['kind'], times: number): RandomFault => ({
  provider: 'PAYMENT',
  operation,
  kind,
  times,
});

const paymentFault = fc.constantFrom(
  payment('authorize', 'REFUSE', 1),
  payment('authorize', 'UNAVAILABLE', 1),
  payment('authorize', 'UNAVAILABLE', 4),
  payment('authorize', 'TIMEOUT_AFTER_SUCCESS', 1),
  payment('lookup', 'UNAVAILABLE', 1),
  payment('capture', 'REFUSE', 1),
  payment('capture', 'UNAVAILABLE', 2),
  payment('capture', 'TIMEOUT_AFTER_SUCCESS', 1),
  payment('void', 'UNAVAILABLE', 1),
  payment('void', 'TIMEOUT_AFTER_SUCCESS', 1),
);

/** Tried again until it works. */
const passingFault: fc.Arbitrary<RandomFault> = fc.record({
  provider: fc.constantFrom(
    'CREDIT_CHECK' as const,
    'SERVICE_ACTIVATION',
    'SERVICE_ORDER',
    'STOCK',
    'DELIVERY',
    'BILLING',
    'NOTIFICATION',
  ),
  operation: fc.constant(null),
  kind: fc.constantFrom('UNAVAILABLE' as const, 'TIMEOUT_AFTER_SUCCESS'),
  times: fc.integer({ min: 1, max: 2 }),
});

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 1 });

const decision = fc.constantFrom<Decision>('answer', 'answer', 'answer', 'withdraw', 'leave');

export const randomCheckout: fc.Arbitrary<RandomCheckout> = fc
  .record({
    customer: fc.constantFrom('new' as const, 'new', 'existing'),
    segment: fc.constantFrom('low' as const, 'medium', 'high'),
    adds: fc.subarray(['line' as const, 'esim' as const, 'device' as const, 'fibre' as const]),
    change: fc.option(fc.constantFrom('modify' as const, 'terminate')),
    token: fc.constantFrom(
      'tok_visa' as const,
      'tok_visa',
      'tok_3ds',
      'tok_declined',
      'tok_insufficient_funds',
      'tok_timeout_after_authorize',
    ),
    depositToken: fc.constantFrom('tok_visa' as const, 'tok_visa', 'tok_declined'),
    faults: fc.tuple(optional(paymentFault), optional(passingFault)).map((faults) => faults.filter((fault) => fault !== null)),
    decisions: fc.record({
      OFFERING_NOT_QUALIFIED: decision,
      DEPOSIT_REQUIRED: decision,
      PAYMENT_METHOD_REQUIRED: decision,
      PAYMENT_ACTION_REQUIRED: fc.oneof(decision, fc.constant('decline' as const)),
    }),
    callers: fc.integer({ min: 1, max: 3 }),
  })
  // Only who has a line can have it changed.
  .map((one) => ({ ...one, change: one.customer === 'existing' ? one.change : null }))
  .filter(({ adds, change }) => adds.length > 0 || change !== null);
