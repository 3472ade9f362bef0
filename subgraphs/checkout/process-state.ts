import type { TaskView } from '../kit/engine/journal.ts';
import type { CheckoutProcess } from './entities/checkout-process.entity.ts';
import type { ProcessState } from './generated/resolvers.ts';
import { needsDecision, type Hold } from './hold.ts';

/** What a checkout waits for by its journal; undefined: nothing. */
export const holdOf = (steps: readonly TaskView[]): (Hold & { until: Date }) | undefined => {
  const waiting = steps.find(({ waitingFor }) => waitingFor)?.waitingFor;
  return waiting && { ...(waiting.reason as Hold), until: waiting.until };
};

/** How far a checkout is: its row knows the ends and its order, the journal what keeps it from getting there. */
export function processStateOf({ state }: CheckoutProcess, steps: readonly TaskView[]): ProcessState {
  if (state !== 'ACTIVE') return state;
  if (steps.some((step) => step.state === 'held')) return 'HOLD';
  const hold = holdOf(steps);
  if (!hold) return 'ACTIVE';
  return needsDecision(hold) ? 'HOLD' : 'PENDING';
}
