import type { LineToPlan } from '../pipelines/line-tasks.ts';
import type { Pipeline } from '../pipelines/load-pipelines.ts';
import { planOrder, type OrderPlan } from '../pipelines/plan-order.ts';
import type { NewItem } from '../submit/new-item.ts';
import { decompose, type Decomposition, type PartDraft } from './decompose.ts';
import { withEnds } from './ends.ts';

/** How orders are taken apart and carried out here. */
export interface OrderRules {
  pipelines: readonly Pipeline[];
  decomposeAt: Decomposition;
}

/** A part to come with what will be done for it. */
export interface PreparedPart extends PartDraft {
  plan: OrderPlan;
  /** By line: its date, or now, and as long as its pipeline takes as a rule. */
  expected: ReadonlyMap<string, Date>;
}

/** The parts of an order whose lines have been checked and have inherited what they inherit. */
export function prepareParts(
  items: readonly NewItem[],
  order: { requestedStartDate: Date | null },
  { pipelines, decomposeAt }: OrderRules,
  now: Date,
): PreparedPart[] {
  const togetherOf = (lines: readonly NewItem[]) => {
    const { policies } = planOrder(linesToPlan(lines, null), pipelines);
    return new Set([...policies].filter(([, policy]) => policy === 'allOrNothing').map(([id]) => id));
  };
  return decompose(withEnds(items), order, now, { decomposeAt, togetherOf }).map((part) => preparePart(part, pipelines, now));
}

/** What will be done for a part, and until when. */
export function preparePart(part: PartDraft, pipelines: readonly Pipeline[], now: Date): PreparedPart {
  const plan = planOrder(linesToPlan(part.items, part.startsAt), pipelines);
  const begins = (part.startsAt ?? now).getTime();
  const leadTime = (id: string) => (plan.terms.get(id)?.leadTimeSeconds ?? 0) * 1_000;
  return { ...part, plan, expected: new Map(part.items.map(({ id }) => [id, new Date(begins + leadTime(id))])) };
}

/** Tasks wait for each other in their part only; between parts it is the parts that do. */
function linesToPlan(items: readonly NewItem[], startsAt: Date | null): LineToPlan[] {
  const ids = new Set(items.map(({ id }) => id));
  return items.map((item) => ({
    ...item,
    requestedStartDate: startsAt,
    relationships: item.relationships.filter(({ itemId }) => ids.has(itemId)),
  }));
}
