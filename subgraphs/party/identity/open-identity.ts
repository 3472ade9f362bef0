import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kit/clock.ts';
import { defineSchedule } from '../../kit/engine/schedule.ts';
import { readTenant } from '../../kit/graph/config.ts';
import type { Logger } from '../../kit/logger.ts';
import type { Messenger } from '../../kit/messages/messenger.ts';
import { createCodes } from './codes.ts';
import { createCognitoProvider } from './cognito/cognito-provider.ts';
import { readIdentityConfig, type IdentityConfig } from './config.ts';
import { createEmbeddedProvider } from './embedded/embedded-provider.ts';
import { createIdentityService, type IdentityService } from './identity-service.ts';
import { purgeIdentity } from './purge.ts';

interface IdentityParts {
  em: () => EntityManager;
  clock: Clock;
  messenger: Messenger;
  log: Logger;
}

/** Sign-up and sign-in with the provider that is configured. */
export const openIdentity = (
  { em, clock, messenger, log }: IdentityParts,
  { provider: chosen, secret }: IdentityConfig = readIdentityConfig(),
): IdentityService => {
  const codes = createCodes(secret, messenger);
  const provider =
    chosen?.kind === 'COGNITO'
      ? createCognitoProvider(chosen, secret)
      : chosen && createEmbeddedProvider({ em, clock, codes, secret, tenant: readTenant() });
  defineSchedule('purge-identity', '47 3 * * *', () => purgeIdentity(em(), clock.now()));
  return createIdentityService({ provider, codes, messenger, em, log });
};
