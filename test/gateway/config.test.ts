import { describe, expect, it } from '@jest/globals';
import { readAllInOneConfig, readGatewayConfig } from '../../gateway/config.ts';
import { readCartConfig } from '../../subgraphs/cart/config.ts';
import { readSubgraphConfig } from '../../subgraphs/kit/graph/config.ts';
import { explainStartupError } from '../../subgraphs/kit/graph/run-process.ts';
import { checkSettings } from '../../subgraphs/kit/graph/settings.ts';

const production = {
  NODE_ENV: 'production',
  INTERNAL_SECRET: 'x'.repeat(32),
  OIDC_JWKS_URL: 'https://id.example/jwks',
  OIDC_ISSUER: 'https://id.example',
  OIDC_AUDIENCE: 'graph',
};

const lineOf = (read: () => unknown) => {
  try {
    read();
    return undefined;
  } catch (error) {
    return explainStartupError(error);
  }
};

describe('the configuration of the gateway', () => {
  it('needs nothing in the sandbox, which listens on this machine only', () => {
    expect(readGatewayConfig({})).toMatchObject({
      sandbox: true,
      port: 4000,
      host: '127.0.0.1',
      introspection: true,
      oidc: undefined,
    });
  });

  it('takes subgraphs at the ports of their order, or where it is told', () => {
    expect(readGatewayConfig({ SUBGRAPH_CART_URL: 'http://cart:80/graphql' }).subgraphUrls).toMatchObject({
      catalog: 'http://127.0.0.1:4001/graphql',
      cart: 'http://cart:80/graphql',
      inventory: 'http://127.0.0.1:4006/graphql',
    });
  });

  it('refuses the sandbox defaults in production, all in one line', () => {
    expect(lineOf(() => readGatewayConfig({ NODE_ENV: 'production' }))).toBe(
      'INTERNAL_SECRET, OIDC_JWKS_URL, OIDC_ISSUER, OIDC_AUDIENCE: required when NODE_ENV=production.',
    );
    expect(readGatewayConfig(production)).toMatchObject({ sandbox: false, introspection: false, host: '0.0.0.0' });
  });

  it('refuses half an identity provider', () => {
    expect(lineOf(() => readGatewayConfig({ OIDC_ISSUER: 'x' }))).toBe(
      'OIDC_JWKS_URL, OIDC_AUDIENCE: required when another OIDC_ variable is set.',
    );
  });

  it('says what is wrong in one line', () => {
    expect(
      lineOf(() =>
        readGatewayConfig({ PORT: 'http', INTERNAL_SECRET: 'short', INTROSPECTION: 'perhaps', DATABASE_URL: 'mysql://x' }),
      ),
    ).toBe(
      'DATABASE_URL: must be a postgres:// URL; INTERNAL_SECRET: must have at least 32 characters; PORT: must be a port number; INTROSPECTION: must be true or false.',
    );
  });

  it('refuses in production the secrets that are published with the sources', () => {
    const known = [readGatewayConfig({}).secret, readCartConfig({}).tokenSecret];
    for (const secret of known) {
      expect(lineOf(() => readGatewayConfig({ ...production, INTERNAL_SECRET: secret }))).toBe(
        'INTERNAL_SECRET: is the published value of the sandbox; production needs a secret of its own.',
      );
      expect(lineOf(() => readCartConfig({ NODE_ENV: 'production', CART_TOKEN_SECRET: secret }))).toContain(
        'CART_TOKEN_SECRET: is',
      );
      expect(lineOf(() => readGatewayConfig({ INTERNAL_SECRET: secret }))).toBeUndefined();
    }
  });

  it('knows three environments, so that a slip of the pen does not open the sandbox', () => {
    for (const NODE_ENV of ['Production', 'prod', 'production ']) {
      expect(lineOf(() => readGatewayConfig({ ...production, NODE_ENV }))).toBe(
        'NODE_ENV: must be development, test or production.',
      );
    }
    expect(readGatewayConfig({ NODE_ENV: 'test' })).toMatchObject({ sandbox: true });
  });

  it('tells all that a whole process is missing at once', () => {
    const environment = { NODE_ENV: 'production', PORT: 'http' };
    const check = () =>
      checkSettings(
        () => readAllInOneConfig(environment),
        undefined,
        () => readCartConfig(environment),
      );
    expect(lineOf(check)).toBe(
      'PORT: must be a port number; INTERNAL_SECRET, OIDC_JWKS_URL, OIDC_ISSUER, OIDC_AUDIENCE, DATABASE_URL, CART_TOKEN_SECRET: required when NODE_ENV=production.',
    );
  });
});

describe('the configuration of a subgraph', () => {
  it('needs a database', () => {
    expect(lineOf(() => readSubgraphConfig('party', {}))).toContain('DATABASE_URL: required');
    expect(lineOf(() => readSubgraphConfig('party', { NODE_ENV: 'production' }))).toMatch(
      /^INTERNAL_SECRET: required when NODE_ENV=production; DATABASE_URL: required by a subgraph that runs alone/,
    );
    expect(readSubgraphConfig('party', { DATABASE_URL: 'postgres://u@h/d' })).toMatchObject({ port: 4005, sandbox: true });
  });
});
