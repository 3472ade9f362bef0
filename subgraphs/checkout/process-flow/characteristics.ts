import type { TaskView } from '../../kit/engine/journal.ts';
import type { Characteristic } from '../generated/resolvers.ts';
import type { Fulfilment } from '../ports.ts';
import { holdOf } from '../process-state.ts';
import type { ProcessNode } from './process-node.ts';

const text = (name: string, value: string | null | undefined): Characteristic[] =>
  value ? [{ name, value, valueType: 'string' }] : [];

/** What else there is to know of a process, without anything personal. */
export function characteristicsOf(
  { checkout, name }: ProcessNode,
  steps: readonly TaskView[],
  fulfilment: Fulfilment | undefined,
): Characteristic[] {
  if (name === 'orderFulfilment') return text('orderState', fulfilment?.state);
  if (name === 'paymentCollection') return text('waitingFor', holdOf(steps)?.code);
  const own = text('strategy', checkout.strategy);
  if (name === 'customerOnboarding') return own;
  return [
    ...own,
    ...text('channel', fulfilment?.channel),
    ...text('waitingFor', holdOf(steps)?.code),
    ...checkout.problems.flatMap(({ code }) => text('problem', code)),
  ];
}
