import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import type { Order } from './documents.ts';
import { agent, type Orders } from './order-world.ts';

export interface Amended {
  __typename: string;
  order: Order & { supersedes: { id: string } };
  supersedes: Order & { supersededBy: { id: string } };
  problems: { code: string; path: string[] }[];
  items: { itemId: string }[];
  followOn: object[];
}

export const soon = (days: number) => new Date(Date.now() + days * 86_400_000);

/** Coverage abroad for a line. */
export const abroad = (itemId: string) => ({ itemId, characteristics: [{ name: 'coverage', value: 'International' }] });

export const codes = ({ problems }: Amended) => problems.map(({ code, path }) => `${code} ${path.join('.')}`);

/** Amends lines of an order of a world; each time with a key of its own unless one is given. */
export const amending =
  (orders: () => Orders) =>
  (customerOrderId: string, items: object[], more: { key?: string; viewer?: Viewer } = {}) =>
    orders().ask<Amended>(more.viewer ?? agent, 'amend', {
      input: { idempotencyKey: more.key ?? randomUUID(), customerOrderId, items, reason: 'They want it otherwise.' },
    });
