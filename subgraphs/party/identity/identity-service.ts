import type { EntityManager } from '@mikro-orm/postgresql';
import { outside } from '../../kit/engine/outside.ts';
import type { Logger } from '../../kit/logger.ts';
import { ProviderError } from '../../kit/provider-error.ts';
import type { Messenger } from '../../kit/messages/messenger.ts';
import { CodeChallenge } from '../entities/code-challenge.entity.ts';
import type { Codes } from './codes.ts';
import type { IdentityProvider, Proof } from './identity-provider.ts';
import { noticeMessage } from './messages.ts';

export interface IdentityService {
  /** Undefined where this operator does not keep logins here. */
  provider: IdentityProvider | undefined;
  /** Sends what belongs to a challenge, in the background. What is lost is asked for again. */
  deliver(challenge: CodeChallenge): void;
  check(challenge: CodeChallenge, code: string): Promise<Proof | undefined>;
  /** Waits for what is being sent. */
  close(): Promise<void>;
}

interface IdentityOptions {
  provider: IdentityProvider | undefined;
  codes: Codes;
  messenger: Messenger;
  em: () => EntityManager;
  log: Logger;
}

/** Only what kind of failure it is: its words may name whom it was for. */
const causeOf = (error: unknown): string => {
  if (error instanceof ProviderError) return error.fields.code;
  return error instanceof Error ? error.name : 'unknown';
};

/** Ways in, whoever the provider is: who gets what message, and who checks a code. */
export const createIdentityService = ({ provider, codes, messenger, em, log }: IdentityOptions): IdentityService => {
  const underWay = new Set<Promise<void>>();
  /** Codes for a line are always our own: they go to somebody else's number. */
  const checkerOf = ({ purpose }: CodeChallenge) => (purpose === 'LINK_SERVICE' ? codes : provider);

  const send = async (challenge: CodeChallenge) => {
    if (challenge.isDecoy) {
      const notice = noticeMessage(challenge);
      if (notice) await messenger.send(notice);
      return;
    }
    const providerState = (await checkerOf(challenge)?.sendCode(challenge)) ?? null;
    if (providerState) await em().nativeUpdate(CodeChallenge, { id: challenge.id }, { providerState });
  };

  return {
    provider,
    deliver(challenge) {
      const sending = outside(() => send(challenge))
        .catch((error: unknown) => log.warn(`The message of challenge ${challenge.id} was not sent: ${causeOf(error)}`))
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    },
    check: async (challenge, code) => checkerOf(challenge)?.checkCode(challenge, code),
    close: async () => void (await Promise.all(underWay)),
  };
};
