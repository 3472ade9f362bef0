import { childProcesses } from '../child-processes.ts';
import type { CheckoutProcess } from '../entities/checkout-process.entity.ts';

export type ChildName = keyof typeof childProcesses | 'orderFulfilment';
export type ProcessName = 'orderCapture' | ChildName;

/** A process of a checkout's tree: the checkout itself or one of its children. */
export interface ProcessNode {
  readonly checkout: CheckoutProcess;
  readonly name: ProcessName;
}

/** In the order they begin. */
export const childNames = [...(Object.keys(childProcesses) as (keyof typeof childProcesses)[]), 'orderFulfilment'] as const;

/** Also of what belongs to a checkout and has no id of its own. */
export const idWithin = (checkoutId: string, name: string): string => `${checkoutId}.${name}`;

export const idOf = ({ checkout, name }: ProcessNode): string =>
  name === 'orderCapture' ? checkout.id : idWithin(checkout.id, name);

/** Which process of which checkout an id stands for; undefined when it cannot be one. */
export function readProcessId(id: string): { checkoutId: string; name: ProcessName } | undefined {
  const [checkoutId = '', child, ...rest] = id.split('.');
  if (child === undefined) return { checkoutId, name: 'orderCapture' };
  const name = childNames.find((known) => known === child);
  return name && rest.length === 0 ? { checkoutId, name } : undefined;
}

/** The child process that does a step; undefined: the checkout itself. */
export const childOfStep = (step: string): keyof typeof childProcesses | undefined => {
  for (const [name, steps] of Object.entries(childProcesses))
    if ((steps as readonly string[]).includes(step)) return name as keyof typeof childProcesses;
  return undefined;
};
