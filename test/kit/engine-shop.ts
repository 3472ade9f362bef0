import { defineEntity, p } from '@mikro-orm/core';
import { Process } from '../../subgraphs/kit/engine/process.ts';
import { Permanent, refuse, type Step } from '../../subgraphs/kit/engine/step.ts';

/** The store and the outside's own memory. */
export const SHOP_TABLES = `
  create schema shop;
  create table shop.entry (id serial primary key, process_id text not null, text text not null);
  create table shop.effect (id serial primary key, process_id text not null, key text not null, act text not null, executor text not null);
  create table shop.switch (process_id text primary key, released boolean not null);`;

/** What a test may ask of one order: who refuses, who fails how often, and what the outside takes before it answers. */
export interface Order {
  readonly item: string;
  readonly decline?: boolean;
  readonly failing?: Readonly<Record<string, number>>;
  readonly permanent?: string;
  readonly slowMs?: number;
  /** The machine on which the payment hangs until another one has made it, and then breaks for good. */
  readonly brokenOn?: string;
}

/** The outside: a provider that does everything at most once per key, and writes down who asked. */
export interface Outside {
  call(act: string, input: Order & { processId: string; stepKey: string }): Promise<string>;
}

export interface Declined {
  readonly code: 'DECLINED';
}

type ShopStep<Needs, Adds = object, Problem = never> = Step<Needs, Adds, Problem, Outside>;

const retry = { maxAttempts: 3, intervalSeconds: 0.02, backoffRate: 2 };

const EntrySchema = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: { id: p.integer().primary(), processId: p.text(), text: p.text() },
});
export class Entry extends EntrySchema.class {}
EntrySchema.setClass(Entry);

const checkItem: ShopStep<Order, { checked: true }> = {
  kind: 'local',
  name: 'checkItem',
  retry,
  async invoke({ processId, item }, _outside, em) {
    em.create(Entry, { processId, text: `checked ${item}` });
    return { checked: true };
  },
};

const reserve: ShopStep<Order & { checked: true }, { hold: string }> = {
  name: 'reserve',
  retry,
  invoke: async (input, outside) => ({ hold: await outside.call('reserve', input) }),
  async compensate(input, outside) {
    await outside.call('release', input);
  },
};

const authorize: ShopStep<Order & { hold: string }, { payment: string }, Declined> = {
  name: 'authorize',
  retry,
  async invoke(input, outside) {
    if (input.decline) return refuse({ code: 'DECLINED' });
    return { payment: await outside.call('authorize', input) };
  },
  async compensate(input, outside) {
    await outside.call('void', input);
  },
};

const book: ShopStep<Order & { payment: string }> = {
  kind: 'local',
  name: 'book',
  retry,
  async invoke({ processId, payment }, _outside, em) {
    em.create(Entry, { processId, text: `booked ${payment.split(':').at(-1)}` });
    return {};
  },
  async compensate({ processId }, _outside, em) {
    em.create(Entry, { processId, text: 'unbooked' });
  },
};

const submit: ShopStep<Order & { payment: string }, { orderId: string }, Declined> = {
  kind: 'local',
  name: 'submit',
  retry,
  async invoke({ processId, item }, _outside, em) {
    em.create(Entry, { processId, text: 'ordered' });
    if (item === 'sold out') return refuse({ code: 'DECLINED' });
    if (item === 'impossible') throw new Permanent('The store has no place for it.');
    return { orderId: `order ${processId}` };
  },
};

const capture: ShopStep<Order & { payment: string; orderId: string }, { receipt: string }> = {
  name: 'capture',
  retry,
  invoke: async (input, outside) => ({ receipt: await outside.call('capture', input) }),
};

/** A small checkout with every kind of step. */
export const shop = Process.define<Order, Outside>('shop')
  .step(checkItem)
  .step(reserve)
  .step(authorize)
  .step(book)
  .pivot(submit)
  .step(capture)
  .build(({ orderId, receipt }) => ({ orderId, receipt }));

/** Never called: what must not compile, as `tsc` checks. @public */
export const typeErrors = () => [
  // @ts-expect-error a step that needs what nobody added yet
  Process.define<Order, Outside>('unordered').step(checkItem).step(authorize),
  // @ts-expect-error after the pivot nothing may be refused
  Process.define<Order & { payment: string; hold: string }, Outside>('late').pivot(submit).step(authorize),
  // @ts-expect-error ports that the steps do not get
  Process.define<Order, object>('portless').step(checkItem),
];
