import { z } from 'zod';
import { checkConditions } from '../qualification/check-conditions.ts';
import { resource, text } from './common.schema.ts';

const some = z
  .array(z.looseObject({ id: text }))
  .max(10_000)
  .optional()
  .transform((references) => (references ?? []).map(({ id }) => id));

const actions = z.enum(['add', 'modify', 'delete', 'noChange']);

const target = z
  .strictObject({
    productOffering: some,
    category: some,
    productSpecification: some,
    marketSegment: some,
    exceptProductOffering: some,
    exceptMarketSegment: some,
    action: z.array(actions).min(1).default(['add']),
  })
  .refine(
    ({ productOffering, category, productSpecification, marketSegment }) =>
      [productOffering, category, productSpecification, marketSegment].some(({ length }) => length > 0),
    'names no productOffering, category, productSpecification or marketSegment',
  );

const event = z.strictObject({
  type: z.enum(['unqualified', 'depositRequired', 'approvalRequired']),
  params: z.strictObject({
    code: z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/, 'is a code in capitals, for example NOT_IN_YOUR_AREA'),
    label: text.max(500),
    alternative: some,
    alternativeFromSameCategory: z.boolean().default(false),
  }),
});

/** Who may not buy what: our extension of TMF620, beside its own collections. */
export const qualificationRule = resource.extend({
  priority: z.int().min(0).max(1_000_000).default(0),
  target,
  conditions: z.unknown().superRefine((conditions, context) => {
    for (const { path, message } of checkConditions(conditions)) context.addIssue({ code: 'custom', path, message });
  }),
  event,
});

export type TmfQualificationRule = z.output<typeof qualificationRule>;
