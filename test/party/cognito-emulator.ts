import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { testConfig } from '../support/config.ts';

const program = join(dirname(createRequire(import.meta.url).resolve('cognito-local')), 'bin/start.js');

/** What the emulator sends to everybody. */
export const emulatedCode = '135790';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
};

/** Amazon Cognito as cognito-local emulates it, on loopback, with one user pool. */
export const startCognito = async () => {
  const takeBack = testConfig.use({ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' });
  const [port, cwd] = [await freePort(), await mkdtemp(join(tmpdir(), 'cognito-'))];
  const env = { ...testConfig.environment, PORT: String(port), HOST: '127.0.0.1', CODE: emulatedCode };
  const child = spawn(process.execPath, [program], { cwd, env, stdio: 'ignore' });
  const [region, endpoint] = ['local', `http://127.0.0.1:${port}`];
  const client = new CognitoIdentityProviderClient({ region, endpoint });
  const createPool = async () => {
    for (;;) {
      const pool = new CreateUserPoolCommand({
        PoolName: 'people',
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        Schema: ['customer_id', 'party_id', 'role'].map((Name) => ({ Name, AttributeDataType: 'String', Mutable: true })),
      });
      const created = await client.send(pool).catch(() => undefined);
      if (created) return created.UserPool?.Id ?? '';
      await wait(50);
    }
  };
  const userPoolId = await createPool();
  const createClient = async (WriteAttributes?: string[]) => {
    const command = new CreateUserPoolClientCommand({ UserPoolId: userPoolId, ClientName: 'graph', WriteAttributes });
    const { UserPoolClient } = await client.send(command);
    return { region, endpoint, userPoolId, clientId: UserPoolClient?.ClientId ?? '' };
  };
  return {
    createClient,
    stop: async () => {
      client.destroy();
      const gone = once(child, 'exit');
      child.kill();
      await gone;
      await rm(cwd, { recursive: true, force: true });
      takeBack();
    },
  };
};
