import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkoutPolicy, type CheckoutPolicy } from '../../subgraphs/checkout/policy/checkout-policy.schema.ts';

const sampleFile = new URL('../../subgraphs/checkout/policy/checkout-policy.json', import.meta.url);

/** The sample operator's decisions, as they stand in the file. */
export const samplePolicyJson = (): Record<string, unknown> =>
  JSON.parse(readFileSync(sampleFile, 'utf8')) as Record<string, unknown>;

/** The sample operator's policy with some of it decided otherwise. */
export const policyWith = (changes: Record<string, unknown> = {}): CheckoutPolicy =>
  checkoutPolicy.parse({ ...samplePolicyJson(), ...changes });

/** A modern system and an old one, which serves these categories. */
export const withLegacyBackend = (...categoryIds: string[]) => ({
  backends: {
    ...(samplePolicyJson().backends as object),
    legacy: { billingAccountAfterProduct: true, customerFirst: true, bulk: false, idempotent: false, timeoutMs: 20_000 },
  },
  backendByCategory: categoryIds.map((categoryId) => ({ categoryId, backend: 'legacy' })),
});

/** A file with this content, for `CHECKOUT_POLICY_FILE`. */
export const writePolicy = (content: unknown): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'checkout-policy-')), 'policy.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
