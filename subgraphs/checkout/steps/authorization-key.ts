/** Our reference at the payment provider: one authorization per checkout. TMF676 `correlatorId`. */
export const authorizationKey = (processId: string): string => `${processId}:authorizePayment`;
