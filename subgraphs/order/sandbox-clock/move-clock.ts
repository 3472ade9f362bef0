import type { EntityManager } from '@mikro-orm/postgresql';
import type { SandboxClock } from '../../kit/sandbox/clock.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import type { MoveSandboxClockInput } from '../generated/resolvers.ts';
import { partsAtRest, partsFallingDue } from './falling-due.ts';
import { toTarget } from './target.ts';

/** Moves the clock, and answers the parts that have fallen due with it as they are after a while. */
export async function moveClock(
  em: EntityManager,
  clock: SandboxClock,
  input: MoveSandboxClockInput,
  timeZone: string,
): Promise<ProductOrder[]> {
  const target = toTarget(input, timeZone);
  let ids: string[] = [];
  await clock.move(async (now, unmoved) => {
    const to = target(now, unmoved);
    ids = await partsFallingDue(em, now, to);
    return to;
  });
  return partsAtRest(em, ids);
}
