import { describe, expect, it } from '@jest/globals';
import { readIdentityProvider } from '../../subgraphs/kit/graph/config.ts';
import { explainStartupError } from '../../subgraphs/kit/graph/run-process.ts';
import { readIdentityConfig } from '../../subgraphs/party/identity/config.ts';

const lineOf = (environment: NodeJS.ProcessEnv) => {
  try {
    readIdentityConfig(environment);
    return undefined;
  } catch (error) {
    return explainStartupError(error);
  }
};

const production = { NODE_ENV: 'production' };

describe('who keeps logins', () => {
  it('is this project in the sandbox, and nobody here in production unless it is said', () => {
    expect(readIdentityConfig({}).provider).toEqual({ kind: 'EMBEDDED' });
    expect(readIdentityConfig(production).provider).toBeUndefined();
    expect(readIdentityConfig({ IDENTITY_PROVIDER: 'NONE' }).provider).toBeUndefined();
    expect(() => readIdentityProvider({ IDENTITY_PROVIDER: 'SOMEBODY' })).toThrow('IDENTITY_PROVIDER');
  });

  it('needs a secret of its own in production', () => {
    const embedded = { ...production, IDENTITY_PROVIDER: 'EMBEDDED' };
    expect(lineOf(embedded)).toBe('IDENTITY_SECRET: required when NODE_ENV=production.');
    const published = 'sandbox-only-identity-secret-that-production-refuses';
    expect(lineOf({ ...embedded, IDENTITY_SECRET: published })).toContain('is the published value of the sandbox');
    expect(lineOf({ ...embedded, IDENTITY_SECRET: 'x'.repeat(32) })).toBeUndefined();
  });

  it('is a user pool only with all that names it', () => {
    expect(lineOf({ IDENTITY_PROVIDER: 'COGNITO', COGNITO_REGION: 'eu-central-1' })).toBe(
      'COGNITO_USER_POOL_ID, COGNITO_CLIENT_ID: required with IDENTITY_PROVIDER=COGNITO.',
    );
  });
});
