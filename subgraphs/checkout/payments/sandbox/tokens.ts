/** What a payment comes to at the pretended provider as soon as it is asked for. */
export type FirstAnswer =
  | { status: 'authorized'; authorizationCode: string }
  | { status: 'actionRequired' | 'pending' }
  | { status: 'declined'; providerCode: string; reason: string };

/** A bank transfer cannot be recalled: it may arrive after we have given up. */
export const BANK_TRANSFER = 'bankTransfer';

const declines: Record<string, string> = {
  tok_declined: 'The card was declined.',
  tok_insufficient_funds: 'The card has insufficient funds.',
};

const accepted = new Set(['tok_visa', 'tok_slow', 'tok_timeout_after_authorize']);
const undecided: Record<string, 'actionRequired' | 'pending'> = {
  tok_3ds: 'actionRequired',
  [BANK_TRANSFER]: 'actionRequired',
  tok_pending: 'pending',
};

export const declinedBy = (token: string) => ({
  status: 'declined' as const,
  providerCode: token.replace('tok_', ''),
  reason: declines[token] ?? 'The card is not known.',
});

/** Tokens say what the provider is to do; see `PaymentMethodInput`. */
export const firstAnswer = (token: string, authorizationCode: string): FirstAnswer => {
  const status = undecided[token];
  if (status) return { status };
  return accepted.has(token) ? { status: 'authorized', authorizationCode } : declinedBy(token);
};

/** Whether the pretended provider keeps this card for later. */
export const isKeepable = (token: string): boolean => accepted.has(token) || token in undecided;
