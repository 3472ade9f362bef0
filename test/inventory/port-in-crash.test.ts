import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestPortIn } from '../../subgraphs/inventory/porting/request-port-in.ts';
import { startInventoryEngine, type InventoryEngine } from './engine-world.ts';
import type { PortInProgramOptions } from './port-in-program.ts';
import * as porting from './porting.ts';

let inventory: InventoryEngine;
beforeAll(async () => {
  inventory = await startInventoryEngine();
});
afterAll(() => inventory.close());

/** A process of its own, on the same database, that dies when that step has acted and nothing is recorded yet. */
async function dying(step: string): Promise<unknown> {
  const options: PortInProgramOptions = { databaseUrl: inventory.databaseUrl, step };
  const program = fileURLToPath(new URL('port-in-program.ts', import.meta.url));
  const child = fork(program, [JSON.stringify(options)], { execArgv: ['--no-warnings'] });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
}

const callsFor = async (id: string) =>
  (await inventory.calls('PORTING')).filter(({ key }) => key.startsWith(id)).map(({ operation }) => operation);

/** Written down as the mutation does, and nobody has looked at it yet. */
const writtenDown = async () => {
  const { cartId, owner } = porting.cartWithLine(inventory);
  const now = inventory.now();
  const msisdn = porting.foreignNumber();
  const wantedDate = porting.inDays(inventory, 6);
  const input = { idempotencyKey: 'key', cartId, cartItemId: 'line', msisdn, donor: porting.donor(), wantedDate };
  const plan = { owner: { customerId: porting.customerOf(owner), guestKey: null }, lines: [], problems: [] };
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
  const request = { input, plan, dueAt: later(6), now, holdUntil: later(2) };
  const id = await inventory.store.em().transactional((em) => requestPortIn(em, request));
  return { id, owner };
};

describe('a process that is killed in the middle of a port-in', () => {
  it('while the donor is asked: it is asked once, and its answer comes once (E7)', async () => {
    let asked = { id: '', owner: porting.cartWithLine(inventory).owner };
    await inventory.restart(async () => {
      asked = await writtenDown();
      expect(await dying('requestPortIn')).toBe('SIGKILL');
    });
    const { history } = (await porting.reaches(inventory, asked.owner, asked.id, 'ACCEPTED')) ?? {};
    expect(history?.map(({ state }) => state)).toEqual(['ACKNOWLEDGED', 'VALIDATING', 'ACCEPTED']);
    await expect(callsFor(asked.id)).resolves.toEqual(['request']);
  });

  it.each(['activatePortIn', 'completePortIn'])(
    'on the day of the swap (%s): the line has its number, once (E7)',
    async (step) => {
      const { id, cartId, owner, msisdn, temporary } = await porting.decidedPortIn(inventory);
      const { productId } = await porting.putInService(inventory, cartId, porting.customerOf(owner));
      await porting.reaches(inventory, owner, id, 'SCHEDULED');
      await inventory.restart(async () => {
        await inventory.later(7);
        expect(await dying(step)).toBe('SIGKILL');
      });
      await porting.reaches(inventory, owner, id, 'COMPLETED');
      await expect(callsFor(id)).resolves.toEqual(['request', 'activate']);
      const told = await inventory.sql<{ told: string }>(
        `select entity_type || ' ' || coalesce(event #>> '{resource,resourceStatus}', event #>> '{resourceOrder,state}') as told
       from inventory.outbox_event where entity_id in (?, ?, ?) and event_type like '%StateChangeEvent' order by id`,
        [id, msisdn, temporary],
      );
      const last = told.map((row) => row.told).slice(-3);
      expect(last.sort()).toEqual(['resource assigned', 'resource quarantined', 'resourceOrder completed']);
      const versions = await inventory.sql('select 1 from inventory.product_version where product_id = ?', [productId]);
      expect(versions).toHaveLength(2);
    },
  );
});
