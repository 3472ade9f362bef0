import { z } from 'zod';
import type { RiskSegment } from '../ports.ts';

const segment = z.enum(['LOW', 'MEDIUM', 'HIGH'] as const satisfies RiskSegment[]);
const noRule = { notForCategories: [], notForSegments: [] };

/** What the operator decides about ways to pay, in the words of the policy file. */
export const paymentRules = z.strictObject({
  redirect: z
    .strictObject({ notForCategories: z.array(z.string().min(1)).default([]), notForSegments: z.array(segment).default([]) })
    .default(noRule),
});

export type PaymentRules = z.output<typeof paymentRules>;

export const noPaymentRules: PaymentRules = { redirect: noRule };
