import { setTimeout as wait } from 'node:timers/promises';
import { available, leaseNumbers, release } from './operations.ts';
import { guest, inventoryOn, newId, type Inventory } from './start-inventory.ts';
import type { StormAnswer, StormOrder } from './storm-process.ts';

/** So many shoppers act at once in one process. */
const atOnce = 20;

const send = (answer: StormAnswer) => process.send?.(answer);

const lease = (inventory: Inventory, client: string, cartId: string, msisdn: string) =>
  leaseNumbers(inventory, guest(client), cartId, [{ cartItemId: 'plan', msisdn, simCartItemId: 'sim' }]);

/** Looks, leases, keeps it for a moment and gives it back; looks again when somebody was faster. */
const shop = async (inventory: Inventory, client: string): Promise<string> => {
  const cartId = newId();
  for (;;) {
    const [free] = await available(inventory, { first: 1 });
    if (!free || (await lease(inventory, client, cartId, free.value)).__typename !== 'NumberLease') {
      await wait(5);
      continue;
    }
    // Two who believe to hold the same number at the same time cannot both be written.
    await inventory.sql('insert into public.held_by (msisdn, client) values (?, ?)', [free.value, client]);
    await wait(5);
    await inventory.sql('delete from public.held_by where client = ?', [client]);
    await release(inventory, guest(client), cartId);
    return free.value;
  }
};

const carryOut = async (inventory: Inventory, { clients, msisdn }: StormOrder) => {
  const queue = [...clients];
  const worker = async () => {
    for (let client = queue.shift(); client !== undefined; client = queue.shift()) {
      const answer =
        msisdn === undefined ? await shop(inventory, client) : (await lease(inventory, client, newId(), msisdn)).__typename;
      send({ client, answer });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

let inventory: Inventory | undefined;
process.on('message', (order: StormOrder) => {
  const act = async () => {
    inventory ??= await inventoryOn(order.databaseUrl);
    await carryOut(inventory, order);
    send({ done: true });
  };
  act().catch((error: unknown) => send({ error: String(error) }));
});
process.on('disconnect', () => process.exit());
