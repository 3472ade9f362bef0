import type { TransactionSource } from '../kit/engine/transaction.ts';
import { checkout, type CheckoutStart } from './checkout.ts';
import type { CheckoutProcess } from './entities/checkout-process.entity.ts';
import type { CheckoutPorts } from './ports.ts';

const startOf = ({ cartId, guestKey, strategy, plan }: CheckoutProcess): CheckoutStart => ({
  cartId,
  guestKey: guestKey ?? null,
  strategy,
  optionalSteps: plan?.optionalSteps ?? [],
});

/** The checkout as the engine runs it; register it before the engine is launched. */
export const registerCheckout = (ports: CheckoutPorts, source: TransactionSource) => {
  const registered = checkout.register(ports, source);
  return {
    /** Starts the process, or finds it started. */
    start: (process: CheckoutProcess) => registered.start(process.id, startOf(process)),
    /** Waits until the order stands, the checkout came to nothing, or it waits for somebody itself; at most so long. */
    async wait(processId: string, seconds: number): Promise<void> {
      if (seconds > 0) await registered.outcome(processId, seconds * 1000);
    },
    /** Lets a process that waits look again: what it waits for may be in the store by now. */
    wake: (processId: string) => registered.wake(processId),
    retry: (processId: string) => registered.retry(processId),
  };
};

export type CheckoutFlow = ReturnType<typeof registerCheckout>;
