import type { TransactionSource } from '../kit/engine/transaction.ts';
import { checkout } from './checkout.ts';
import type { CheckoutProcess } from './entities/checkout-process.entity.ts';
import type { CheckoutPorts } from './ports.ts';

/** The checkout as the engine runs it; register it before the engine is launched. */
export const registerCheckout = (ports: CheckoutPorts, source: TransactionSource) => {
  const registered = checkout.register(ports, source);
  return {
    /** Starts the process, or finds it started. */
    start: ({ id, cartId, guestKey }: CheckoutProcess) => registered.start(id, { cartId, guestKey: guestKey ?? null }),
    /** Waits until the order stands or the checkout came to nothing; at most so long. */
    async wait(processId: string, seconds: number): Promise<void> {
      if (seconds > 0) await registered.outcome(processId, seconds * 1000);
    },
    retry: (processId: string) => registered.retry(processId),
  };
};

export type CheckoutFlow = ReturnType<typeof registerCheckout>;
