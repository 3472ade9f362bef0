import { CancelItemsDocument, MoveClockDocument } from '../../schema/operations/generated/agent-desktop.ts';
import type { GraphExecute } from '../../gateway/graph-client.ts';
import { owner, type ReadyCheckout, type Sample } from './samples.ts';

const DAY_MS = 86_400_000;
const agent = { viewer: { role: 'agent', tenant: 'sample', subject: 'dated-samples' } } as const;

async function sandboxNow(execute: GraphExecute): Promise<number> {
  const { data } = await execute<{ sandboxClock: { now: string } }>('{ sandboxClock { now } }', {}, agent);
  return Date.parse(data?.sandboxClock.now ?? '');
}

/** Now a change of a line, from tomorrow on a discount on its roaming, and the day after that no discount any more. */
async function aWindow(execute: GraphExecute): Promise<ReadyCheckout & { lastDay: string }> {
  const { shopper, customerId, productId, roamingId } = await owner(execute);
  const cart = await shopper.fill(await shopper.createCart(), [
    { modifyProduct: { id: 'change', productId, configuration: { mobileLine: { coverage: 'INTERNATIONAL' } } } },
    { modifyProduct: { id: 'roaming', productId: roamingId, configuration: { characteristics: [] } } },
    {
      addItem: {
        id: 'discount',
        productOfferingId: 'po-roaming-discount',
        relationships: [{ type: 'RELIES_ON' as const, itemId: 'roaming' }],
      },
    },
  ]);
  const now = await sandboxNow(execute);
  const [firstDay, lastDay] = [1, 2].map((days) => new Date(now + days * DAY_MS).toISOString()) as [string, string];
  const window = {
    cartItemId: 'discount',
    requestedStartDate: { instant: firstDay },
    terminationDate: { instant: lastDay },
  };
  const input = shopper.checkoutInput(cart, { customer: { existing: { customerId } }, lines: [window], waitSeconds: 1 });
  return { shopper, input, lastDay };
}

/** Kinds of checkout that are not over when the order stands. */
export const datedSamples: readonly Sample[] = [
  {
    name: 'a customer changes a line and orders a discount for a day, and the clock moves on',
    async prepare(execute) {
      const { lastDay, ...ready } = await aWindow(execute);
      const moveClock = async ({ execute: ask }: { execute: GraphExecute }) => {
        if ((await sandboxNow(ask)) < Date.parse(lastDay))
          await ask(MoveClockDocument, { input: { to: { instant: lastDay } } }, agent);
      };
      return { ...ready, afterwards: (_order, _shopper, graph) => moveClock(graph) };
    },
  },
  {
    name: 'a customer changes a line and orders a discount for a day, and cancels it before it begins',
    async prepare(execute) {
      const { lastDay: _, ...ready } = await aWindow(execute);
      const { idempotencyKey } = ready.input;
      return {
        ...ready,
        afterwards: (customerOrderId, shopper) => {
          const input = { idempotencyKey, customerOrderId, itemIds: ['discount'], reason: 'Changed my mind.' };
          return shopper.send(CancelItemsDocument, { input: { ...input, dependents: 'CANCEL' } });
        },
      };
    },
  },
];
