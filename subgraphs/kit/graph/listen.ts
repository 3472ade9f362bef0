import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer, type AddressInfo, type Server as AnyServer } from 'node:net';
import { StartupError } from '../postgres/startup-error.ts';
import { answerClientErrors } from './client-error.ts';
import { errorCode } from './error-code.ts';

export interface Listening {
  port: number;
  /** Takes no new calls, lets running ones finish for up to ten seconds. */
  close(): Promise<void>;
}

const drainMs = 10_000;

/** Why an address cannot be had, for the person who chose it. */
const reasons: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is in use: stop what listens there or set PORT to another one.`,
  EACCES: (port) => `No right to listen on port ${port}: set PORT to another one.`,
  EADDRNOTAVAIL: (_port, host) => `HOST: ${host} is not an address of this machine.`,
  ENOTFOUND: (_port, host) => `HOST: there is no address ${host}.`,
  EAI_AGAIN: (_port, host) => `HOST: the address ${host} cannot be looked up.`,
  EINVAL: (_port, host) => `HOST: ${host} is not an address to listen on.`,
  EAFNOSUPPORT: (_port, host) => `HOST: this machine has no addresses such as ${host}.`,
};

const bind = async (server: AnyServer, port: number, host: string) => {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const reason = reasons[errorCode(error)];
    throw reason ? new StartupError(reason(port, host)) : error;
  }
};

/** Rejects when the port cannot be had now: asked before work that would be for nothing. */
export const requireFreePort = async (port: number, host: string): Promise<void> => {
  const server = createServer();
  await bind(server, port, host);
  await once(server.close(), 'close');
};

/** Rejects when the port cannot be had. */
export const listen = async (server: Server, port: number, host: string): Promise<Listening> => {
  answerClientErrors(server);
  await bind(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      const impatience = setTimeout(() => server.closeAllConnections(), drainMs);
      await closed;
      clearTimeout(impatience);
    },
  };
};
