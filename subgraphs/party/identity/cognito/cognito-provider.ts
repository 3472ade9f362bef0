import { createHmac } from 'node:crypto';
import type { CognitoConfig } from '../config.ts';
import type { Challenge, IdentityProvider, Proof } from '../identity-provider.ts';
import { readIdToken, refuseWritableClaims, toAttributes } from './claims-attributes.ts';
import { createCognitoCalls, type OtpKind } from './cognito-calls.ts';
import { isOutOfPlace, isTaken, unlessRefused } from './refusals.ts';

const otpKindOf = ({ channel }: Challenge): OtpKind => (channel === 'EMAIL' ? 'EMAIL_OTP' : 'SMS_OTP');

/**
 * Logins in a user pool of Amazon Cognito, which sends and checks the codes and signs the tokens. Nobody has a password to remember:
 * the one that a new user needs is derived, and used once.
 */
export const createCognitoProvider = (config: CognitoConfig, secret: string): IdentityProvider => {
  const calls = createCognitoCalls(config);
  const passwordOf = (address: string) => `Aa1!${createHmac('sha256', secret).update(`password ${address}`).digest('base64url')}`;
  let checked: Promise<void> | undefined;
  const requireClosedClaims = () =>
    (checked ??= refuseWritableClaims(calls).catch((error: unknown) => {
      checked = undefined;
      throw error;
    }));

  const beginOtp = async (challenge: Challenge) => ({
    session: await calls.beginOtp(challenge.address, otpKindOf(challenge)),
  });

  /** Somebody whom the pool knows though we do not began before and stopped on the way: they go on. */
  const sendAgain = async (challenge: Challenge) => {
    try {
      await calls.resendConfirmation(challenge.address);
      return null;
    } catch (error) {
      if (isOutOfPlace(error)) return beginOtp(challenge);
      throw error;
    }
  };

  const sendFirst = async (challenge: Challenge) => {
    try {
      await calls.signUp(challenge.address, passwordOf(challenge.address));
      return null;
    } catch (error) {
      if (isTaken(error)) return sendAgain(challenge);
      throw error;
    }
  };

  const confirm = async (address: string, code: string): Promise<Proof | undefined> => {
    const confirmed = await unlessRefused(calls.confirmSignUp(address, code));
    const subject = confirmed && (await calls.subjectOf(address));
    return subject === undefined ? undefined : { subject, tokens: await calls.byPassword(address, passwordOf(address)) };
  };

  return {
    sendCode(challenge) {
      if (challenge.purpose !== 'SIGN_UP' || challenge.providerState) return beginOtp(challenge);
      return challenge.codesSent === 1 ? sendFirst(challenge) : sendAgain(challenge);
    },
    async checkCode(challenge, code) {
      const { address, purpose, providerState } = challenge;
      if (!providerState?.session) return purpose === 'SIGN_UP' ? confirm(address, code) : undefined;
      const tokens = await unlessRefused(calls.answerOtp(address, otpKindOf(challenge), providerState.session, code));
      return tokens && { subject: readIdToken(tokens.accessToken).subject, tokens };
    },
    async openSession(claims, proof) {
      await requireClosedClaims();
      await calls.setAttributes(claims.subject, toAttributes(claims));
      return proof?.tokens ? calls.refresh(proof.tokens.refreshToken) : null;
    },
    async refreshSession(token) {
      const tokens = await unlessRefused(calls.refresh(token));
      return tokens && { ...readIdToken(tokens.accessToken), tokens };
    },
    async signOut(token) {
      await unlessRefused(calls.revoke(token));
    },
    async signOutEverywhere(subject) {
      await calls.signOutEverywhere(subject);
    },
    publicKeys: () => Promise.resolve([]),
  };
};
