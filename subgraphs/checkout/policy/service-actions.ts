import { z } from 'zod';
import type { ItemAction } from '../generated/resolvers.ts';

/** One word a line can be sent, and what it buys for the line or ends of it. */
const serviceAction = z.strictObject({
  code: z.string().regex(/^[A-Z0-9_]{2,40}$/, 'must be 2 to 40 upper case letters, digits and `_`'),
  action: z.enum(['ADD', 'DELETE'] as const satisfies ItemAction[]),
  productOfferingId: z.string().min(1),
});

/** The words of the operator; each has one meaning. */
export const serviceActions = z
  .array(serviceAction)
  .superRefine((actions, context) => {
    for (const [index, { code }] of actions.entries()) {
      if (actions.findIndex((other) => other.code === code) === index) continue;
      context.addIssue({ code: 'custom', path: [index, 'code'], message: `${code} is there twice` });
    }
  })
  .default([]);

export type ServiceAction = z.output<typeof serviceAction>;
