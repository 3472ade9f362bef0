import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReviewPolicy, reviewDaysFor, type EndedAgreement } from '../../subgraphs/party/agreements/review-policy.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'review-policy-'));
});

afterAll(() => rm(folder, { recursive: true }));

const fileOf = async (content: unknown) => {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  await writeFile(file, JSON.stringify(content));
  return file;
};

const anEnd = (more: Partial<EndedAgreement> = {}): EndedAgreement => ({
  type: 'CONTRACT',
  partyType: 'individual',
  remaining: { value: '50.00', currency: 'EUR' },
  ...more,
});

describe('the review policy (D10)', () => {
  it.each([
    ['a private contract with little left', anEnd(), null],
    ['a private contract with more left', anEnd({ remaining: { value: '50.01', currency: 'EUR' } }), 14],
    ['one in another currency', anEnd({ remaining: { value: '1.00', currency: 'USD' } }), 14],
    ['one with nothing left, in whatever currency', anEnd({ remaining: { value: '0.00', currency: 'USD' } }), null],
    ['a contract of a company', anEnd({ partyType: 'organization', remaining: { value: '0.00', currency: 'EUR' } }), 30],
    ['a framework', anEnd({ type: 'FRAMEWORK' }), 30],
  ] as const)('that comes with the project: %s', (_title, end, days) => {
    expect(reviewDaysFor(end, loadReviewPolicy())).toBe(days);
  });

  it('can be the operator’s own', async () => {
    const rules = ['CONTRACT', 'FRAMEWORK'].map((agreementType) => ({ agreementType, review: 'AUTO', reviewDays: 1 }));
    const policy = loadReviewPolicy(await fileOf(rules));
    expect(reviewDaysFor(anEnd({ type: 'FRAMEWORK', remaining: { value: '999.00', currency: 'EUR' } }), policy)).toBeNull();
  });

  it('is refused with all that is wrong with it', async () => {
    const rule = { agreementType: 'CONTRACT', partyType: 'individual', review: 'MANUAL', reviewDays: 1 };
    const file = await fileOf([rule, rule]);
    expect(() => loadReviewPolicy(file)).toThrow(
      /CONTRACT, individual: there are two rules[^]*CONTRACT: there is no rule for all parties[^]*FRAMEWORK: there is no rule for all parties/,
    );
    const unlimited = await fileOf([{ ...rule, review: 'AUTO_UNDER_LIMIT' }]);
    expect(() => loadReviewPolicy(unlimited)).toThrow(/AUTO_UNDER_LIMIT has a limit/);
  });
});
