import type { Money } from '../../kit/money.ts';

/** How a payment stands at its provider. */
export type ProviderPayment = { providerReference: string } & (
  | { status: 'authorized' | 'captured'; authorizationCode: string; storedMethod?: { token: string; name: string } }
  | { status: 'actionRequired'; redirectUrl: string | null; clientSecret: string | null }
  /** The provider will say later, by webhook. */
  | { status: 'pending' }
  | { status: 'declined'; providerCode: string; reason: string }
  | { status: 'canceled' }
);

export interface AuthorizationRequest {
  /** Our reference there: the same key is the same authorization, so a call whose answer was lost is repeated without harm. */
  key: string;
  amount: Money;
  method: { kind: 'card'; token: string } | { kind: 'stored'; token: string } | { kind: 'redirect'; name: string };
  /** Keep the method for later. */
  save: boolean;
  returnUrl: string | null;
}

/** A message of the provider: something happened to the payment with our reference `key`. */
export interface PaymentEvent {
  /** Unique at the provider: a repeated message has the same. */
  id: string;
  key: string;
}

/** A card that the provider keeps for us, or why it does not. */
export type KeptMethod =
  { status: 'kept'; token: string; name: string } | { status: 'declined'; providerCode: string; reason: string };

/** A payment service provider. TMF676. Throws `ProviderError`; not retryable: it refuses. */
export interface PaymentProvider {
  readonly name: string;
  /** Ways to pay by redirect that it offers. */
  readonly redirects: readonly string[];
  authorize(request: AuthorizationRequest): Promise<ProviderPayment>;
  /** How the payment with our reference stands; undefined when the provider never heard of it. */
  lookup(key: string): Promise<ProviderPayment | undefined>;
  capture(request: { key: string; authorizationKey: string; amount: Money }): Promise<void>;
  /** Gives an authorization back, also one whose answer was lost; nothing happens when there is none. */
  void(request: { key: string; authorizationKey: string }): Promise<void>;
  refund(request: { key: string; authorizationKey: string; amount: Money }): Promise<void>;
  /** Makes a card usable for later payments without paying with it. */
  keep(request: { key: string; token: string }): Promise<KeptMethod>;
  /** The message, or undefined when the signature is wrong or too old. Undefined `event`: well signed, nothing of ours. */
  readEvent(signature: string, payload: string): Promise<{ event: PaymentEvent | undefined } | undefined>;
}

/** How far a payment is. `waitedSince`: when the customer or the provider was first waited for. */
export type Collected =
  | { status: 'authorized'; waitedSince: Date | null }
  /** The number is kept until `keepUntil`, everything is given up at `giveUpAt`. */
  | { status: 'waiting'; code: 'PAYMENT_ACTION_REQUIRED' | 'PAYMENT_PENDING'; keepUntil: Date; giveUpAt: Date }
  | { status: 'declined'; providerCode: string; reason: string };

/** Collects payments that are written down: that the provider is asked is written before, what it said before anybody acts on it. */
export interface PaymentCollection {
  authorize(paymentId: string): Promise<Collected>;
  /** Makes a guarantee of a checkout usable. */
  keep(methodId: string): Promise<KeptMethod>;
  /** Also one whose answer was lost: the provider is asked what became of it. */
  void(paymentId: string): Promise<void>;
  capture(paymentId: string): Promise<void>;
}

/** Payment methods that customers let us keep. TMF670. */
export interface StoredMethods {
  has(customerId: string): Promise<boolean>;
}
