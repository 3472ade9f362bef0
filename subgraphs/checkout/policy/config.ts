import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseSettings } from '../../kit/graph/settings.ts';
import { checkoutPolicy, type CheckoutPolicy } from './checkout-policy.schema.ts';

const sample = new URL('checkout-policy.json', import.meta.url);

type Parsed = { policy: CheckoutPolicy } | { problem: string };

const parse = (file: string | URL): Parsed => {
  try {
    const { data, error } = checkoutPolicy.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return error
      ? { problem: error.issues.map(({ path, message }) => `${path.join('.') || 'the policy'}: ${message}`).join(', ') }
      : { policy: data };
  } catch (error) {
    return { problem: `cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
};

/** Another operator's decisions take the place of the sample's, all of them; what is wrong with the file is said like any setting. */
const settings = z.object({
  CHECKOUT_POLICY_FILE: z
    .string()
    .optional()
    .transform((file, context) => {
      const parsed = parse(file ?? sample);
      if ('policy' in parsed) return parsed.policy;
      context.addIssue({ code: 'custom', message: parsed.problem });
      return z.NEVER;
    }),
});

export const readCheckoutPolicy = (environment: NodeJS.ProcessEnv = process.env): CheckoutPolicy =>
  parseSettings(settings, environment).CHECKOUT_POLICY_FILE;
