import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { CancelItemsDocument } from '../../schema/operations/generated/storefront.ts';
import { MoveClockDocument } from '../../schema/operations/generated/agent-desktop.ts';
import { loadGraphProcess, type GraphProcess, type LoadedProcess } from '../support/graph-process.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';
import type { Coverage } from './reference-model.ts';

const FINAL = new Set(['COMPLETED', 'CANCELLED', 'FAILED', 'PARTIAL']);

const STATE = `query ($id: ID!, $after: String) { sandboxClock { now } customer(id: $id) {
  customerOrders(first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes { id state parts { id part state requestedStartDate startedAt
    items { id action state ... on AddOrderItem { product { __typename ... on ProductRef { id } } } } } } }
  products(first: 50) { nodes { id status name version characteristics { name value } history { action } } } } }`;

interface Part {
  state: string;
  requestedStartDate: string | null;
  items: { id: string; product?: { id?: string } }[];
}
interface State {
  sandboxClock: { now: string };
  customer: {
    customerOrders: {
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: { id: string; state: string; parts: Part[] }[];
    };
    products: {
      nodes: {
        id: string;
        status: string;
        version: number;
        characteristics: { name: string; value: unknown }[];
        history: { action: string }[];
      }[];
    };
  };
}

type Operations = Parameters<Shopper['fill']>[1];
type Lines = NonNullable<Parameters<Shopper['checkoutInput']>[1]>['lines'];

const agent = { viewer: { role: 'agent' as const, tenant: 'sample', subject: 'agent-1' } };

/** A customer with one line with roaming, in a graph that can be killed at any moment. */
export class CustomerInGraph {
  #loaded: Promise<LoadedProcess>;
  #graph!: GraphProcess;
  #databaseUrl: string;
  customerId = '';
  lineId = '';
  roamingId = '';

  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl;
    this.#loaded = loadGraphProcess();
  }

  async start() {
    const loaded = await this.#loaded;
    this.#graph = await loaded.start(this.#databaseUrl);
    // So that a crash costs no start of a program.
    this.#loaded = loadGraphProcess();
  }

  async stop() {
    await this.#graph.kill();
    await (await this.#loaded).kill();
  }

  /** Dies as if the power was cut, and comes up again on the same database. */
  async crash() {
    await this.#graph.kill();
    await this.start();
  }

  get #shopper() {
    return createShopper(
      this.#graph.execute,
      {},
      { role: 'customer', tenant: 'sample', subject: this.customerId, customerId: this.customerId },
    );
  }

  /** Somebody new, for each run of the model. */
  async arrive() {
    const { result } = await createShopper(this.#graph.execute).buyMobileLine();
    this.customerId = result?.customer?.id ?? '';
    const { customer } = await this.read();
    const items = customer.customerOrders.nodes.flatMap(({ parts }) => parts.flatMap((part) => part.items));
    const idOf = (line: string) => items.find(({ id }) => id === line)?.product?.id ?? '';
    [this.lineId, this.roamingId] = [idOf('plan'), idOf('roaming')];
  }

  async read(): Promise<State> {
    const { data, errors } = await this.#graph.execute(STATE, { id: this.customerId }, agent);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    const state = data as unknown as State;
    for (let { pageInfo } = state.customer.customerOrders; pageInfo.hasNextPage;) {
      const more = await this.#graph.execute(STATE, { id: this.customerId, after: pageInfo.endCursor }, agent);
      const { customerOrders } = (more.data as unknown as State).customer;
      state.customer.customerOrders.nodes.push(...customerOrders.nodes);
      pageInfo = customerOrders.pageInfo;
    }
    return state;
  }

  async now(): Promise<number> {
    return Date.parse((await this.read()).sandboxClock.now);
  }

  /** Until nothing that is due is open any more. */
  async settled(): Promise<State> {
    for (const deadline = Date.now() + 60_000; ;) {
      const state = await this.read();
      const now = Date.parse(state.sandboxClock.now);
      const due = state.customer.customerOrders.nodes
        .flatMap(({ parts }) => parts)
        .filter(
          (part) => !FINAL.has(part.state) && (part.requestedStartDate === null || Date.parse(part.requestedStartDate) <= now),
        );
      if (due.length === 0) return state;
      // Nothing is ever held here, for no system refuses anything.
      const isStuck = due.some(({ state: of }) => of === 'HELD') || Date.now() > deadline;
      if (isStuck) throw new Error(`Still open although due: ${JSON.stringify(due)}`);
      await wait(50);
    }
  }

  /** Answers the customer order, or the codes of the problems. */
  async order(operations: Operations, lines: Lines, key: string): Promise<{ order: string } | { codes: string[] }> {
    const shopper = this.#shopper;
    const patched = await shopper.patch(await shopper.createCart(), operations);
    if (patched.__typename !== 'PatchCartSuccess') {
      return { codes: patched.__typename === 'CartRejected' ? patched.problems.map(({ code }) => code) : [patched.__typename] };
    }
    const input = shopper.checkoutInput(patched.cart, {
      idempotencyKey: key,
      customer: { existing: { customerId: this.customerId } },
      lines,
      waitSeconds: 1,
    });
    const [first, again] = await Promise.all([shopper.checkout(input), shopper.checkout(input)]);
    if (first.__typename === 'CheckoutRejected') return { codes: first.problems.map(({ code }) => code) };
    if (first.__typename !== 'CheckoutProcess' || again.__typename !== 'CheckoutProcess' || first.id !== again.id)
      throw new Error(JSON.stringify({ first, again }));
    for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
      const process = await shopper.progress(first.id);
      if (process?.state === 'CANCELLED') return { codes: process.problems.map(({ code }) => code) };
      if (process?.result) return { order: process.result.customerOrder.id };
      await wait(50);
    }
    throw new Error('The checkout made no order in time.');
  }

  orderWindow(from: Date | undefined, until: Date | undefined, key: string) {
    const instant = (date: Date | undefined) => (date ? { instant: date.toISOString() } : undefined);
    return this.order(
      [
        { modifyProduct: { id: 'roaming', productId: this.roamingId, configuration: { characteristics: [] } } },
        {
          addItem: {
            id: 'discount',
            productOfferingId: 'po-roaming-discount',
            relationships: [{ type: 'RELIES_ON' as const, itemId: 'roaming' }],
          },
        },
      ],
      [{ cartItemId: 'discount', requestedStartDate: instant(from), terminationDate: instant(until) }],
      key,
    );
  }

  changeCoverage(coverage: Coverage, at: Date | undefined, key: string) {
    const change = { modifyProduct: { id: 'change', productId: this.lineId, configuration: { mobileLine: { coverage } } } };
    return this.order([change], at && [{ cartItemId: 'change', requestedStartDate: { instant: at.toISOString() } }], key);
  }

  endLine(at: Date | undefined, key: string) {
    const end = { terminateProduct: { id: 'end', productId: this.lineId } };
    return this.order([end], at && [{ cartItemId: 'end', requestedStartDate: { instant: at.toISOString() } }], key);
  }

  async cancel(customerOrderId: string) {
    const input = { idempotencyKey: randomUUID(), customerOrderId, reason: 'Changed my mind.', dependents: 'CANCEL' as const };
    const { data } = await this.#shopper.send(CancelItemsDocument, { input });
    const answer = data?.requestOrderCancellation;
    if (answer?.__typename !== 'RequestOrderCancellationSuccess') throw new Error(JSON.stringify(answer));
  }

  async moveClock(to: Date) {
    const input = { to: { instant: to.toISOString() } };
    const { data, errors } = await this.#graph.execute(MoveClockDocument, { input }, agent);
    if (data?.moveSandboxClock.__typename !== 'MoveSandboxClockSuccess') throw new Error(JSON.stringify(errors ?? data));
  }

  /** Cut off while the clock is being moved: it stands at the old time or at the new one. */
  async crashWhileMoving(to: Date, afterMs: number) {
    const moved = this.moveClock(to).catch(() => undefined);
    await wait(afterMs);
    await this.crash();
    await moved;
  }
}

export type { State };
