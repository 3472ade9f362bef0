import type { CognitoConfig } from '../config.ts';
import type { IdentityProvider } from '../identity-provider.ts';

export const createCognitoProvider = (_config: CognitoConfig, _secret: string): IdentityProvider => {
  throw new Error('later');
};
