import { v5 as uuidv5 } from 'uuid';

/** The id of a checkout's payment: the same in every attempt. */
export const paymentIdOf = (processId: string, position: number): string => uuidv5(`payment:${position}`, processId);

/** Our reference at the provider: one authorization for each payment of a checkout. TMF676 `correlatorId`. */
export const correlatorOf = (processId: string, position: number): string => `${processId}:payment:${position}`;
