import { describe, expect, it } from '@jest/globals';
import { Awaiting, Refused } from '../../subgraphs/kit/engine/step.ts';
import type { CheckoutAnswers, CheckoutPorts, RiskSegment } from '../../subgraphs/checkout/ports.ts';
import { revalidate } from '../../subgraphs/checkout/steps/revalidate.ts';

const amount = { value: '20.00', currency: 'EUR' };
const monthly = {
  name: 'Monthly fee',
  kind: 'RECURRING' as const,
  amount,
  dutyFreeAmount: amount,
  taxRate: '19',
  period: 'month',
};
const line = {
  id: 'plan',
  action: 'ADD' as const,
  quantity: 1,
  name: 'Flex',
  productOfferingId: 'po-flex',
  productSpecificationId: null,
  productId: null,
  productVersion: null,
  characteristics: [],
  prices: [monthly],
  resourceSpecifications: [],
  relationships: [],
};
const cart = {
  id: 'cart',
  version: 1,
  state: 'CHECKING_OUT' as const,
  channel: null,
  customerId: null,
  guestKey: null,
  dueNow: { value: '5.00', currency: 'EUR' },
  monthly: amount,
  lines: [line],
};
const buyer = { customerId: 'ada', accountId: 'account', billingAccountId: 'bill', namedBillingAccounts: [] };
const rules = {
  qualification: [
    {
      decision: 'DEPOSIT' as const,
      segment: 'HIGH' as const,
      categoryIds: ['cat'],
      exceptOfferingIds: [],
      reason: 'Risk.',
      depositMonths: 2,
    },
  ],
  guarantee: { segments: ['MEDIUM' as const], categoryIds: ['cat'] },
};

interface World {
  segment?: RiskSegment;
  answers?: CheckoutAnswers;
  hasMethod?: boolean;
  expired?: { code: string };
  knownRisk?: RiskSegment;
  withRules?: boolean;
  notQualified?: object[];
}

/** The step in a world where the credit check says this, and what was asked of whom. */
const run = async ({
  segment,
  answers = {},
  hasMethod = false,
  expired,
  knownRisk,
  withRules = true,
  notQualified = [],
}: World) => {
  const asked: string[] = [];
  const plan = {
    lines: [{ cartItemId: 'plan', categoryIds: ['cat'] }],
    rules: withRules ? rules : { qualification: [], guarantee: { segments: [], categoryIds: [] } },
  };
  const ports = {
    requests: { read: () => Promise.resolve({ customer: { new: {} }, plan, answers }), callAgent: () => Promise.resolve() },
    creditCheck: segment && {
      assess: ({ key }: { key: string }) => {
        asked.push(`assess ${key}`);
        return Promise.resolve({ segment });
      },
    },
    customers: {
      recordRisk: (customerId: string, risk: string) => {
        asked.push(`record ${customerId} ${risk}`);
        return Promise.resolve();
      },
    },
    storedMethods: { has: () => Promise.resolve(hasMethod) },
    qualifications: {
      qualify: (prospect: object) => {
        asked.push(`qualify ${JSON.stringify(prospect)}`);
        return Promise.resolve({ notQualified, dependsOnRisk: false });
      },
    },
  } as unknown as CheckoutPorts;
  const context = { processId: 'p', stepKey: 'p:revalidate', expired: expired ?? null };
  const input = { ...context, cart, fees: [], buyer, knownRisk: knownRisk ?? null };
  if (revalidate.kind === 'local') throw new Error('It is remote.');
  return { answer: await revalidate.invoke(input, ports), asked };
};

const holdOf = (answer: unknown) => (answer instanceof Awaiting ? answer.reason : undefined);
const problemsOf = (answer: unknown) =>
  answer instanceof Refused ? (answer.problem as { code: string }[]).map(({ code }) => code) : [];

describe('revalidate', () => {
  it('lets a low risk go on, with what is due', async () => {
    const { answer, asked } = await run({ segment: 'LOW' });
    expect(answer).toEqual({ due: { value: '5.00', currency: 'EUR' }, deposit: null, segment: 'LOW' });
    const prospect = { customerId: 'ada', isOrganization: false, riskSegment: 'LOW', channel: null };
    expect(asked).toEqual(['assess p:revalidate', 'record ada LOW', `qualify ${JSON.stringify(prospect)}`]);
  });

  it("waits for an agent where the catalog's rules say no, and asks them no more once one approved (A21)", async () => {
    const notQualified = [{ cartItemId: 'plan', productOfferingId: 'po-flex', reason: 'Too risky.', alternatives: ['po-esim'] }];
    expect(holdOf((await run({ segment: 'LOW', notQualified })).answer)).toEqual({
      code: 'OFFERING_NOT_QUALIFIED',
      items: notQualified,
    });
    const approval = { by: 'an agent', reason: 'Known for years.' };
    const { answer, asked } = await run({ segment: 'LOW', notQualified, answers: { approval } });
    expect(answer).toMatchObject({ segment: 'LOW' });
    expect(asked.filter((call) => call.startsWith('qualify'))).toEqual([]);
  });

  it('waits for a deposit, goes on with one, and gives up when nobody pays it', async () => {
    const deposit = { value: '40.00', currency: 'EUR' };
    expect(holdOf((await run({ segment: 'HIGH' })).answer)).toEqual({ code: 'DEPOSIT_REQUIRED', amount: deposit });
    const paid = { kind: 'card' as const, token: 'tok_visa', save: false, returnUrl: null };
    expect((await run({ segment: 'HIGH', answers: { deposit: paid } })).answer).toMatchObject({ deposit });
    const expired = { code: 'DEPOSIT_REQUIRED' };
    expect(problemsOf((await run({ segment: 'HIGH', expired })).answer)).toEqual(['HOLD_EXPIRED']);
    expect((await run({ segment: 'HIGH', expired, answers: { deposit: paid } })).answer).toMatchObject({ deposit });
  });

  it('waits anew for the next answer when the last one came as its time was over', async () => {
    const approved = { approval: { by: 'an agent', reason: 'Known for years.' } };
    const expired = { code: 'OFFERING_NOT_QUALIFIED' };
    expect(holdOf((await run({ segment: 'HIGH', expired, answers: approved })).answer)).toMatchObject({
      code: 'DEPOSIT_REQUIRED',
    });
  });

  it('waits for a guarantee where nothing is stored yet', async () => {
    expect(holdOf((await run({ segment: 'MEDIUM' })).answer)).toEqual({ code: 'PAYMENT_METHOD_REQUIRED' });
    expect((await run({ segment: 'MEDIUM', hasMethod: true })).answer).toMatchObject({ deposit: null });
  });

  it('gives up when it is withdrawn, before anybody is asked', async () => {
    const { answer, asked } = await run({ segment: 'HIGH', answers: { withdrawal: { by: 'ada', reason: 'No.' } } });
    expect(problemsOf(answer)).toEqual(['CHECKOUT_WITHDRAWN']);
    expect(asked).toEqual([]);
  });

  it('asks nobody about a customer whose risk is known, nor where no rule could apply', async () => {
    expect((await run({ segment: 'LOW', knownRisk: 'HIGH' })).asked).toEqual([expect.stringMatching(/^qualify .*HIGH/)]);
    const { answer, asked } = await run({ segment: 'HIGH', withRules: false });
    expect(answer).toMatchObject({ deposit: null, segment: null });
    expect(asked.filter((call) => !call.startsWith('qualify'))).toEqual([]);
  });

  it('applies no rule where no credit check is configured: nobody is taken for a low risk', async () => {
    expect((await run({})).answer).toMatchObject({ deposit: null, segment: null });
  });
});
