import type { ProductOrder } from '../entities/product-order.entity.ts';

/** A run to set down for a part. Kept by the engine: never rename a field. */
export interface NextRun {
  orderId: string;
  runId: string;
  /** ISO 8601; null: at once. */
  at: string | null;
}

const firstRun = (orderId: string) => `fulfilment:${orderId}`;

/** A run that only looks whether there is something to do now; as often as somebody wants. */
export const lookingRun = (orderId: string): NextRun => ({
  orderId,
  runId: `${firstRun(orderId)}!${crypto.randomUUID()}`,
  at: null,
});

/** The run that a part gets when it is accepted. */
export const initialRun = ({ id, startsAt }: Pick<ProductOrder, 'id' | 'startsAt'>): NextRun => ({
  orderId: id,
  runId: firstRun(id),
  at: startsAt?.toISOString() ?? null,
});

/** One more run at its date; those that were set down before do nothing any more. The part is taken. */
export function anotherRun(order: ProductOrder): NextRun {
  order.schedule = Math.max(order.schedule, 1) + 1;
  return { ...initialRun(order), runId: `${firstRun(order.id)}#${order.schedule}` };
}

/** Another run has taken its place. */
export function isOutdated(runId: string, { id, schedule }: ProductOrder): boolean {
  const [, number] = runId.split(`${firstRun(id)}#`);
  return runId === firstRun(id) ? schedule > 1 : number !== undefined && Number(number) < schedule;
}
