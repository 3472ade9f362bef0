import { readFileSync } from 'node:fs';
import { z } from 'zod';

const policy = z.strictObject({ withoutService: z.array(z.string()) });

/** What differs from operator to operator in how orders are fulfilled. */
export interface FulfilmentPolicy {
  /** Product specifications that are goods: nothing is set up for them in the network. */
  withoutService: readonly string[];
}

export const readFulfilmentPolicy = (): FulfilmentPolicy =>
  policy.parse(JSON.parse(readFileSync(new URL('../fulfilment-policy.json', import.meta.url), 'utf8')));
