import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { agent, type Orders } from './order-world.ts';
import type { Allowed, Asked, Request } from './request-documents.ts';
import type { Whole } from './documents.ts';

export const reviewer: Viewer = { role: 'reviewer', tenant: 'sample', subject: 'reviewer:1' };

/** What people ask for about the orders of a world; each time with a key of its own unless one is given. */
export const asking = (orders: () => Orders) => {
  const say = (document: 'cancel' | 'reschedule', input: object, viewer: Viewer = agent) =>
    orders().ask<Asked>(viewer, document, { input: { idempotencyKey: randomUUID(), reason: 'Changed my mind.', ...input } });
  const read = (id: string, viewer: Viewer = agent) => orders().ask<Request | null>(viewer, 'request', { id });
  return {
    cancel: (customerOrderId: string, more: object = {}, viewer?: Viewer) => say('cancel', { customerOrderId, ...more }, viewer),
    reschedule: (customerOrderId: string, more: object, viewer?: Viewer) =>
      say('reschedule', { customerOrderId, ...more }, viewer),
    decideRequest: (requestId: string, accept: boolean, viewer: Viewer = reviewer, more: object = {}) =>
      orders().ask<Asked & { request?: Request }>(viewer, 'decideRequest', {
        input: { idempotencyKey: randomUUID(), requestId, accept, reason: 'Looked into it.', ...more },
      }),
    withdraw: (requestId: string, viewer: Viewer = agent) =>
      orders().ask<Asked & { request?: Request }>(viewer, 'withdrawRequest', {
        input: { idempotencyKey: randomUUID(), requestId },
      }),
    readRequest: read,
    /** Until a request is in a state. */
    async untilRequest(id: string, state: string): Promise<Request> {
      const deadline = Date.now() + 15_000;
      while (Date.now() < deadline) {
        const found = await read(id);
        if (found?.state === state) return found;
        await wait(30);
      }
      throw new Error(`Not in time: ${JSON.stringify(await read(id))}`);
    },
    async untilWhole(id: string, reached: (found: Whole) => boolean): Promise<Whole> {
      const deadline = Date.now() + 15_000;
      while (Date.now() < deadline) {
        const found = await orders().readWhole(id);
        if (found && reached(found)) return found;
        await wait(30);
      }
      throw new Error(`Not in time: ${JSON.stringify(await orders().readWhole(id), null, 2)}`);
    },
    /** What is allowed about each line, by action. */
    async allowed(customerOrderId: string): Promise<Record<string, Record<string, Allowed>>> {
      const { items } = await orders().ask<{ items: { id: string; allowedActions: Allowed[] }[] }>(agent, 'allowed', {
        id: customerOrderId,
      });
      return Object.fromEntries(
        items.map(({ id, allowedActions }) => [id, Object.fromEntries(allowedActions.map((one) => [one.action, one]))]),
      );
    },
  };
};
