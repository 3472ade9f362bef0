import type { CheckoutProcess } from '../entities/checkout-process.entity.ts';

/** A process as a member of a result union. */
export const asCheckoutProcess = (process: CheckoutProcess) => Object.assign(process, { __typename: 'CheckoutProcess' as const });
