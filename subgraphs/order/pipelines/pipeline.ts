import { z } from 'zod';
import { failurePolicies, itemActions, reviewPolicies } from '../entities/order-item.entity.ts';

/** When a task takes part: for lines of which this holds. */
const condition = z.union([
  z.strictObject({ characteristic: z.string(), equals: z.union([z.string(), z.number(), z.boolean()]) }),
  z.strictObject({ resource: z.enum(['msisdn', 'iccid']) }),
  z.strictObject({ specification: z.literal(true) }),
  z.strictObject({ billingAccountAfterProduct: z.literal(true) }),
  z.strictObject({ commitment: z.literal(true) }),
]);

const task = z.strictObject({
  /** Unique in its pipeline. */
  key: z.string().min(1),
  kind: z.string(),
  /** Keys of tasks of the same pipeline. */
  dependsOn: z.array(z.string()).default([]),
  per: z.enum(['item', 'order']).default('item'),
  retry: z
    .strictObject({ max: z.int().min(1).max(1_000), backoffMs: z.int().min(1).max(30_000) })
    .default({ max: 10, backoffMs: 250 }),
  compensatesWith: z.string().nullable().default(null),
  pointOfNoReturn: z.boolean().default(false),
  softPointOfNoReturn: z.boolean().default(false),
  when: condition.optional(),
});

const money = z.strictObject({ value: z.string().regex(/^\d+(\.\d+)?$/), currency: z.string().regex(/^[A-Z]{3}$/) });

const cancellation = z.strictObject({
  /** Past the soft point of no return; null: nothing. */
  fee: money.nullable().default(null),
  /** Who decides about cancelling and rescheduling. */
  review: z.enum(reviewPolicies).default('AUTO'),
  /** Of `AUTO_UNDER_LIMIT`: a person decides when more than that was due at once. */
  limit: money.nullable().default(null),
  /** Before that nobody has to decide. */
  reviewFrom: z.enum(['acceptance', 'softPointOfNoReturn']).default('acceptance'),
  reviewDays: z.int().min(1).max(365).default(14),
});

const pipeline = z.strictObject({
  /** Null: for all categories without their own. */
  category: z.string().nullable(),
  action: z.enum(itemActions),
  failurePolicy: z.enum(failurePolicies),
  /** How long it takes as a rule. */
  leadTimeSeconds: z.int().min(0).default(3_600),
  cancellation: cancellation.prefault({}),
  tasks: z.array(task),
});

/** What the file holds: data an operator changes without code. */
export const pipelinesFile = z.array(pipeline);

export type Condition = z.infer<typeof condition>;
/** A task as the file has it: its kind is not checked yet. */
export type DraftTask = z.infer<typeof task>;
export type DraftPipeline = z.infer<typeof pipeline>;
