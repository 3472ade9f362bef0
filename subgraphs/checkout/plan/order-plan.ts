import type { PlannedPart, WindowCharge } from '../generated/resolvers.ts';
import { isPositive } from '../../kit/money.ts';
import { prorate } from '../../kit/time/prorate.ts';
import type { PlannedOrder } from '../ports.ts';
import type { Assessment } from './assess-checkout.ts';
import { toOrderLine } from './plan-line.ts';
import type { PlanSources } from './plan-sources.ts';

/** What the order would become, as order management says; what was objected to already is not said twice. */
export async function askForOrder(
  { lines, problems }: Pick<Assessment, 'lines' | 'problems'>,
  { ports }: Pick<PlanSources, 'ports'>,
): Promise<PlannedOrder> {
  const planned = await ports.orders.plan(lines.map(toOrderLine));
  const said = new Set(problems.map(({ code }) => code));
  return { ...planned, problems: planned.problems.filter(({ code }) => !said.has(code)) };
}

/** The parts as the graph shows them. */
export const toParts = ({ parts }: PlannedOrder): PlannedPart[] =>
  parts.map((part) => ({ ...part, cartItemIds: [...new Set(part.items.map(({ cartItemId }) => cartItemId))] }));

/** What recurring prices of products that end again come to, from when each begins. */
export const windowCharges = ({ lines, terms, now }: Pick<Assessment, 'lines' | 'terms' | 'now'>): WindowCharge[] =>
  lines.flatMap(({ id, prices, effectiveStartDate: start, effectiveTerminationDate: end }) => {
    if (end === null) return [];
    const [from, until] = [start !== null && new Date(start) > now ? new Date(start) : now, new Date(end)];
    const amount = prorate(prices, from, until, terms.timeZone);
    return isPositive(amount) ? [{ cartItemId: id, from, until, amount }] : [];
  });

/** Whether anything of it begins or ends on a date. */
export const isDated = ({ lines }: Pick<Assessment, 'lines'>): boolean =>
  lines.some(
    ({ effectiveStartDate, effectiveTerminationDate }) => effectiveStartDate !== null || effectiveTerminationDate !== null,
  );
