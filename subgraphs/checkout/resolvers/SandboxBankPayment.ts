import type { SandboxBankPaymentResolvers } from '../generated/resolvers.ts';
import { isOpen } from '../payments/sandbox/intents.ts';

export const SandboxBankPayment: SandboxBankPaymentResolvers = {
  amount: ({ amount, currency }) => ({ value: amount, currency }),
  isOpen,
};
