import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '../../../kit/logger.ts';
import { StartupError } from '../../../kit/postgres/startup-error.ts';
import { isObject } from '../../tmf/v5/json.ts';
import { startListener, type HearChanges } from './listener.ts';
import type { OperatorServer } from './operator-server.ts';
import type { OnDemandSettings } from './settings.ts';

const AGAIN_MS = 30_000;
const GOODBYE_MS = 2_000;

export interface SubscriptionOptions {
  server: OperatorServer;
  settings: Pick<OnDemandSettings, 'url' | 'listenerPort' | 'listenerHost'> & { callbackUrl: string };
  log: Logger;
  onChanges: HearChanges;
}

/** Listens to the server's events, and asks it at its hub to send them here until it is closed. */
export const subscribe = async ({
  server,
  settings,
  log,
  onChanges,
}: SubscriptionOptions): Promise<{ close(): Promise<void> }> => {
  const secret = randomBytes(24).toString('base64url');
  const received = settings.url.includes('/v5') ? 204 : 201;
  const { listenerPort: port, listenerHost: host } = settings;
  const listening = await startListener({ port, host, secret, received, onChanges }).catch((error: unknown) => {
    throw new StartupError(`TMF620_LISTENER_PORT ${port}: ${error instanceof Error ? error.message : String(error)}`);
  });
  let hubId: string | undefined;
  let retry: NodeJS.Timeout | undefined;

  const register = async (): Promise<void> => {
    const callback = `${settings.callbackUrl.replace(/\/+$/, '')}/${secret}`;
    const { status, body } = await server.send({
      method: 'POST',
      path: '/hub',
      body: { callback },
      answers: [400, 404, 409, 501],
    });
    if (status >= 400)
      return void log.warn(`The operator's catalog sends no events (${status}): changes are seen when answers expire.`);
    if (isObject(body) && typeof body.id === 'string') hubId = body.id;
    log.info("The operator's catalog sends its events.");
  };
  const keepTrying = (): Promise<void> =>
    register().catch(() => {
      retry = setTimeout(() => void keepTrying(), AGAIN_MS).unref();
    });
  const registered = keepTrying();

  return {
    close: async () => {
      clearTimeout(retry);
      const leave = async () => {
        await registered;
        if (hubId === undefined) return;
        await server.send({ method: 'DELETE', path: `/hub/${encodeURIComponent(hubId)}`, answers: [404] });
      };
      // A server that does not answer will find nobody there.
      await Promise.race([leave().catch(() => undefined), wait(GOODBYE_MS, undefined, { ref: false })]);
      await listening.close();
    },
  };
};
