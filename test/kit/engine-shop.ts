import { defineEntity, p } from '@mikro-orm/core';
import { Process } from '../../subgraphs/kit/engine/process.ts';
import { awaitAnswer, Permanent, refuse, type Step } from '../../subgraphs/kit/engine/step.ts';

/** The store and the outside's own memory. */
export const SHOP_TABLES = `
  create schema shop;
  create table shop.entry (id serial primary key, process_id text not null, text text not null);
  create table shop.effect (id serial primary key, process_id text not null, key text not null, act text not null, executor text not null);
  create table shop.switch (process_id text primary key, released boolean not null);
  create table shop.answer (process_id text primary key);`;

/** What a test may ask of one order: who refuses, who fails how often, and what the outside takes before it answers. */
export interface Order {
  readonly item: string;
  readonly decline?: boolean;
  readonly failing?: Readonly<Record<string, number>>;
  readonly permanent?: string;
  readonly slowMs?: number;
  /** The machine on which the payment hangs until another one has made it, and then breaks for good. */
  readonly brokenOn?: string;
  /** Which step goes on only when somebody has answered, and how long it waits for that. */
  readonly ask?: { readonly step: 'authorize' | 'book' | 'capture'; readonly seconds: number };
  readonly optionalSteps: readonly string[];
}

/** The outside: a provider that does everything at most once per key, and writes down who asked. */
export interface Outside {
  call(act: string, input: Order & { processId: string; stepKey: string }): Promise<string>;
  answered(processId: string): Promise<boolean>;
}

export interface Declined {
  readonly code: 'DECLINED' | 'EXPIRED';
}

type ShopStep<Needs, Adds = object, Problem = never> = Step<Needs, Adds, Problem, Outside>;

const retry = { maxAttempts: 3, intervalSeconds: 0.02, backoffRate: 2 };

/** Undefined: go on. */
async function ask(step: string, input: Order & { processId: string; expired: object | null }, outside: Outside) {
  if (input.ask?.step !== step || (await outside.answered(input.processId))) return undefined;
  return input.expired ? 'expired' : awaitAnswer({ code: 'APPROVAL', item: input.item }, input.ask);
}

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
    const waiting = await ask('authorize', input, outside);
    if (waiting) return waiting === 'expired' ? refuse({ code: 'EXPIRED' }) : waiting;
    return { payment: await outside.call('authorize', input) };
  },
  async compensate(input, outside) {
    await outside.call('void', input);
  },
};

const book: ShopStep<Order & { payment: string }, object, Declined> = {
  kind: 'local',
  name: 'book',
  retry,
  async invoke(input, outside, em) {
    const { processId, payment } = input;
    const waiting = await ask('book', input, outside);
    if (waiting === 'expired') return refuse({ code: 'EXPIRED' });
    if (waiting) {
      em.create(Entry, { processId, text: 'asked' });
      return waiting;
    }
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
  async invoke(input, outside) {
    const waiting = await ask('capture', input, outside);
    if (waiting && waiting !== 'expired') return waiting;
    return { receipt: await outside.call('capture', input) };
  },
};

const wrap: ShopStep<Order & { hold: string }, { wrapping: string }> = {
  name: 'wrap',
  retry,
  invoke: async (input, outside) => ({ wrapping: await outside.call('wrap', input) }),
  async compensate(input, outside) {
    await outside.call('unwrap', input);
  },
};

const thank: ShopStep<Order & { wrapping?: string }> = {
  name: 'thank',
  retry,
  async invoke(input, outside) {
    await outside.call(input.wrapping ? 'thank for a gift' : 'thank', input);
    return {};
  },
};

/** A small checkout with every kind of step. */
export const shop = Process.define<Order, Outside>('shop')
  .step(checkItem)
  .step(reserve)
  .optional(wrap)
  .step(authorize)
  .step(book)
  .pivot(submit)
  .step(capture)
  .optional(thank)
  .build(({ orderId, receipt }) => ({ orderId, receipt }));

/** Never called: what must not compile, as `tsc` checks. @public */
export const typeErrors = () => [
  // @ts-expect-error a step that needs what nobody added yet
  Process.define<Order, Outside>('unordered').step(checkItem).step(authorize),
  // @ts-expect-error after the pivot nothing may be refused
  Process.define<Order & { payment: string; hold: string }, Outside>('late').pivot(submit).step(authorize),
  // @ts-expect-error an optional step where the input chooses none
  Process.define<{ hold: string } & Omit<Order, 'optionalSteps'>, Outside>('unasked').optional(wrap),
  // @ts-expect-error what an optional step adds may be missing
  Process.define<Order & { checked: true }, Outside>('missing').optional(reserve).step(authorize),
  // @ts-expect-error ports that the steps do not get
  Process.define<Order, object>('portless').step(checkItem),
];
