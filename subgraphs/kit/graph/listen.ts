import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  port: number;
  /** Takes no new calls, lets running ones finish for up to ten seconds. */
  close(): Promise<void>;
}

const drainMs = 10_000;

/** Rejects when the port cannot be had. */
export const listen = async (server: Server, port: number, host: string): Promise<Listening> => {
  server.listen(port, host);
  await once(server, 'listening');
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
