import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { available, leaseNumbers } from './operations.ts';
import { guest, newId, startInventory, type Inventory } from './start-inventory.ts';
import { startStormProcess } from './storm-process.ts';

let inventory: Inventory;
let processes: ReturnType<typeof startStormProcess>[];
beforeAll(async () => {
  inventory = await startInventory();
  processes = [startStormProcess(), startStormProcess(), startStormProcess()];
  await inventory.sql('create table public.held_by (msisdn text primary key, client text not null)');
});
afterAll(async () => {
  await Promise.all(processes.map((process) => process.kill()));
  await inventory.close();
});

const names = (word: string, count: number) => Array.from({ length: count }, (_, index) => `${word}-${index}`);
const share = (clients: readonly string[], of: number, among: number) => clients.filter((_, index) => index % among === of);

/** Numbers without the SIM they were leased with, or SIMs without their number: what a kill in the middle would leave. */
const halves = () =>
  inventory.sql(`
    select coalesce(m.value, i.value) from inventory.msisdn m
    full join inventory.iccid i on i.cart_id = m.cart_id and i.cart_item_id = m.sim_cart_item_id
    where coalesce(m.state, 'reserved') = 'reserved' and coalesce(i.state, 'reserved') = 'reserved' and (m.value is null or i.value is null)`);

describe('many shoppers of several processes at once', () => {
  it('200 attempts on one number: exactly one has it (E10, hard case 12)', async () => {
    const [wanted] = await available(inventory, { first: 1 });
    const clients = names('snatcher', 200);
    const order = (of: number) => ({
      databaseUrl: inventory.databaseUrl,
      clients: share(clients, of, 3),
      msisdn: wanted?.value ?? '',
    });
    const answers = (await Promise.all(processes.map((process, of) => process.run(order(of))))).flatMap((each) => [
      ...each.values(),
    ]);
    expect(answers).toHaveLength(200);
    expect(answers.filter((answer) => answer === 'NumberLease')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'NumberTakenError')).toHaveLength(199);
  });

  it('500 clients, 50 free numbers, a process killed amid them: none twice, nobody starves, what the dead held returns (hard case 12)', async () => {
    const free = (await available(inventory, { first: 50 })).map(({ value }) => value);
    const kept = free.map((value) => `'${value}'`).join(', ');
    await inventory.sql(`update inventory.msisdn set state = 'assigned' where state = 'available' and value not in (${kept})`);

    const clients = names('client', 500);
    const [first, second, third] = processes as [(typeof processes)[0], (typeof processes)[0], (typeof processes)[0]];
    const order = (some: string[]) => ({ databaseUrl: inventory.databaseUrl, clients: some });
    let heard = 0;
    const doomed = third.run(order(share(clients, 2, 3)), () => {
      if (++heard === 30) void third.kill();
    });
    const answered = await Promise.all([first.run(order(share(clients, 0, 3))), second.run(order(share(clients, 1, 3))), doomed]);
    const served = new Map(answered.flatMap((each) => [...each]));
    const left = clients.filter((client) => !served.has(client));
    expect(left.length).toBeGreaterThan(0);
    for (const [client, msisdn] of await first.run(order(left.map((client) => `${client}-again`)))) served.set(client, msisdn);
    expect(served.size).toBe(500);
    expect(new Set(served.values()).size).toBeGreaterThan(25); // no favourite few

    expect(await halves()).toEqual([]);
    const held = await inventory.sql("select 1 from inventory.msisdn where state = 'reserved'");
    const now = await available(inventory, { first: 50 });
    expect(now.length).toBe(51 - held.length); // the winner of before holds one more
    inventory.pass(15);
    const returned = (await available(inventory, { first: 50 })).map(({ value }) => value);
    expect(returned).toHaveLength(50);
    const back = returned.find((value) => !now.some((number) => number.value === value)) ?? '';
    const lease = await leaseNumbers(inventory, guest('next'), newId(), [{ cartItemId: 'plan', msisdn: back }]);
    expect(lease.__typename).toBe('NumberLease');
  });
});
