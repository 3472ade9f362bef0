import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { CustomerInGraph, State } from './customer-in-graph.ts';
import { cancel, objection, place, settle, type Coverage, type Model, type Planned } from './reference-model.ts';

const DAY = 86_400_000;
const refusals = { ended: 'PRODUCT_NOT_CHANGEABLE', same: 'NOTHING_CHANGES', conflict: 'PRODUCT_CHANGE_CONFLICT' } as const;

const shownInGraph = ({ customer }: State, real: CustomerInGraph) => {
  const products = new Map(customer.products.nodes.map((product) => [product.id, product]));
  const line = products.get(real.lineId);
  const windows = customer.customerOrders.nodes.flatMap(({ id, parts }) => {
    const item = parts.flatMap(({ items }) => items).find((one) => one.id === 'discount');
    const product = products.get(item?.product?.id ?? '');
    return item ? [[id, { status: product?.status ?? null, changes: product?.history.length ?? 0 }] as const] : [];
  });
  const coverage = line?.characteristics.find(({ name }) => name === 'coverage')?.value;
  return {
    line: {
      status: line?.status,
      version: line?.version,
      history: line?.history.length,
      coverage: String(coverage).toUpperCase(),
    },
    windows: Object.fromEntries(windows),
    products: products.size,
  };
};

const expected = ({ line, windows }: Model) => {
  const statuses = { planned: null, active: 'ACTIVE', ended: 'TERMINATED', cancelled: null } as const;
  const made = [...windows.values()].filter(({ state }) => state === 'active' || state === 'ended').length;
  return {
    line: {
      status: line.ended ? 'TERMINATED' : 'ACTIVE',
      version: line.version,
      history: line.version,
      coverage: line.coverage,
    },
    windows: Object.fromEntries([...windows].map(([id, { state, changes }]) => [id, { status: statuses[state], changes }])),
    // The plan, its SIM and roaming are there from the start.
    products: 3 + made,
  };
};

type Command = fc.AsyncCommand<Model, CustomerInGraph>;

/** Whatever a command did: the same end state, no product lost or doubled, no date missed or fired twice. */
async function compare(model: Model, real: CustomerInGraph) {
  model.now = await real.now();
  settle(model);
  expect(shownInGraph(await real.settled(), real)).toEqual(expected(model));
}

const command = (name: string, run: (model: Model, real: CustomerInGraph) => Promise<void>): Command => ({
  check: () => true,
  async run(model, real) {
    await run(model, real);
    await compare(model, real);
  },
  toString: () => name,
});

async function order(
  model: Model,
  does: Planned['does'],
  at: number,
  placeIt: () => Promise<{ order: string } | { codes: string[] }>,
) {
  const objected = objection(model, does, at);
  const answer = await placeIt();
  if (objected) expect(answer).toEqual({ codes: expect.arrayContaining([refusals[objected]]) });
  else {
    if ('codes' in answer) throw new Error(`Refused although nothing is in the way: ${answer.codes.join(', ')}`);
    place(model, [{ order: answer.order, at, does }]);
  }
}

const changeCoverage = (coverage: Coverage, days: number) =>
  command(`coverage ${coverage} in ${days} days`, (model, real) => {
    const at = model.now + days * DAY;
    const date = days > 0 ? new Date(at) : undefined;
    return order(model, { to: 'line', coverage }, days > 0 ? at : model.now, () =>
      real.changeCoverage(coverage, date, randomUUID()),
    );
  });

const endLine = (days: number) =>
  command(`end the line in ${days} days`, (model, real) => {
    const at = model.now + days * DAY;
    return order(model, { to: 'line', ends: true }, at, () => real.endLine(days > 0 ? new Date(at) : undefined, randomUUID()));
  });

const orderWindow = (days: number, length: number | null) =>
  command(`discount in ${days} days for ${length ?? 'ever'}`, async (model, real) => {
    const from = model.now + days * DAY;
    const until = length === null ? undefined : from + length * DAY;
    const dateOf = (at: number | undefined) => (at === undefined ? undefined : new Date(at));
    const answer = await real.orderWindow(days > 0 ? new Date(from) : undefined, dateOf(until), randomUUID());
    if ('codes' in answer) throw new Error(`Refused: ${answer.codes.join(', ')}`);
    const window = answer.order;
    const off = until === undefined ? [] : [{ order: window, at: until, does: { to: 'window', window, is: 'off' } } as const];
    place(model, [{ order: window, at: days > 0 ? from : model.now, does: { to: 'window', window, is: 'on' } }, ...off]);
  });

const cancelOrder = (nth: number) =>
  command(`cancel planned order ${nth}`, async (model, real) => {
    const orders = [...new Set(model.planned.map((one) => one.order))];
    const chosen = orders[nth % Math.max(1, orders.length)];
    if (chosen === undefined) return;
    await real.cancel(chosen);
    cancel(model, chosen);
  });

const moveClock = (days: number) =>
  command(`clock by ${days} days`, (model, real) => real.moveClock(new Date(model.now + days * DAY)));

const crash = () => command('crash', (_model, real) => real.crash());

const crashWhileMoving = (days: number, afterMs: number) =>
  command(`crash ${afterMs} ms after moving the clock by ${days} days`, (model, real) =>
    real.crashWhileMoving(new Date(model.now + days * DAY), afterMs),
  );

const days = fc.integer({ min: 0, max: 20 });
const coverage = fc.constantFrom<Coverage>('NATIONAL', 'INTERNATIONAL');

const window = fc
  .tuple(days, fc.option(fc.integer({ min: 1, max: 20 }), { freq: 4 }))
  .map(([from, length]) => orderWindow(from, length));

/** Random lives of one customer. */
export const commands = fc.commands<Model, CustomerInGraph, false>(
  [
    window,
    window,
    window,
    fc.tuple(coverage, days).map(([value, at]) => changeCoverage(value, at)),
    fc.tuple(coverage, days).map(([value, at]) => changeCoverage(value, at)),
    fc.integer({ min: 1, max: 30 }).map(endLine),
    fc.nat(5).map(cancelOrder),
    fc.integer({ min: 1, max: 15 }).map(moveClock),
    fc.integer({ min: 1, max: 15 }).map(moveClock),
    fc.integer({ min: -4, max: -1 }).map(moveClock),
    fc.constant(null).map(crash),
    fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 400 })).map(([by, after]) => crashWhileMoving(by, after)),
  ],
  { maxCommands: 12, size: 'max' },
);

/** Longer than anything can be planned for: in the end all of it has happened. */
export const liveOn = (model: Model, real: CustomerInGraph) => moveClock(60).run(model, real);
