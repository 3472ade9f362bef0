import type { JWK } from 'jose';
import type { CodeChallenge } from '../entities/code-challenge.entity.ts';
import type { OpenCustomer } from './login-customers.ts';

/** A challenge as far as who sends or checks its code has to know it. */
export type Challenge = Pick<CodeChallenge, 'id' | 'purpose' | 'channel' | 'address' | 'subject' | 'codesSent' | 'providerState'>;

/** What an identity provider wants kept between sending a code and checking it. */
export type ProviderState = Record<string, string> | null;

/** What a session is about: who is signed in, and for which customer as what they act. */
export interface Claims {
  subject: string;
  partyId: string;
  customerId: string | null;
  role: OpenCustomer['role'];
}

export interface Tokens {
  accessToken: string;
  expiresAt: Date;
  refreshToken: string;
}

/** Somebody gave the right code. */
export interface Proof {
  /** Their login's subject; a new one after a sign-up. */
  subject: string;
  /** Of a provider that opens the session with the code. */
  tokens?: Tokens;
}

export interface Refreshed {
  subject: string;
  customerId: string | null;
  tokens: Tokens;
}

/** Who keeps the ways in and the sessions: the embedded provider, or the operator's. */
export interface IdentityProvider {
  /** Sends a code, or one more, to the address of a challenge. */
  sendCode(challenge: Challenge): Promise<ProviderState>;
  /** Undefined: it is not the code. */
  checkCode(challenge: Challenge, code: string): Promise<Proof | undefined>;
  /** From now on tokens of the login carry these claims; null: it gives tokens only for a refresh token. */
  openSession(claims: Claims, proof?: Proof): Promise<Tokens | null>;
  /** Undefined: there is no such session, or not any more. */
  refreshSession(refreshToken: string): Promise<Refreshed | undefined>;
  signOut(refreshToken: string): Promise<void>;
  signOutEverywhere(subject: string): Promise<void>;
  /** What its tokens are checked with, where the gateway has no other source. */
  publicKeys(): Promise<JWK[]>;
}
