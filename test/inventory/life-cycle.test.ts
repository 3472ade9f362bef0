import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resourceStates, transitions } from '../../subgraphs/inventory/life-cycle/transitions.ts';
import { available } from './operations.ts';
import { agent, customer, newId, service, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

const state = fc.constantFrom(...resourceStates);

interface Decided {
  __typename: string;
  msisdn?: { state: string; agentReason: string | null };
  problems?: { code: string; path: string[] }[];
}
const decide =
  (operation: 'blockNumber' | 'releaseNumber', type: string) =>
  async (input: object, viewer = agent) =>
    (
      await inventory.as(viewer).send<{ decided: Decided }>(
        `mutation ($input: ${type}) { decided: ${operation}(input: $input) { __typename
        ... on ${type.slice(0, -6)}Success { msisdn { state agentReason } }
        ... on NumberRefused { problems { code path } } } }`,
        { input: { idempotencyKey: newId(), reason: 'Kept for the fire brigade.', ...input } },
      )
    ).decided;
const block = decide('blockNumber', 'BlockNumberInput!');
const release = decide('releaseNumber', 'ReleaseNumberInput!');

describe('the state of a number or SIM', () => {
  it('changes as the transition table has it, whatever statement asks for it (E6)', async () => {
    const tables = { msisdn: '+4915405550000', iccid: '' };
    tables.iccid = (await inventory.sql<{ value: string }>('select min(value) as value from inventory.iccid'))[0]?.value ?? '';
    const path = fc.array(state, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('msisdn' as const, 'iccid' as const), state, path, async (table, first, steps) => {
        const value = tables[table];
        await inventory.sql(`alter table inventory.${table} disable trigger ${table}_transition`);
        await inventory.sql(`update inventory.${table} set state = ? where value = ?`, [first, value]);
        await inventory.sql(`alter table inventory.${table} enable trigger ${table}_transition`);
        let before = first;
        for (const next of steps) {
          const change = inventory.sql(`update inventory.${table} set state = ? where value = ? returning state`, [next, value]);
          if (next === before || transitions[before].includes(next)) {
            await expect(change).resolves.toEqual([{ state: next }]);
            before = next;
          } else await expect(change).rejects.toThrow(`A resource that is ${before} does not become ${next}.`);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('makes a number free only where it is: none that is on its way in or out, blocked or gone is offered (E7, hard case 12)', async () => {
    const values = (await available(inventory, { first: 9 })).map(({ value }) => value);
    await inventory.sql('alter table inventory.msisdn disable trigger msisdn_transition');
    for (const [index, name] of resourceStates.entries())
      await inventory.sql('update inventory.msisdn set state = ? where value = ?', [name, values[index]]);
    await inventory.sql('alter table inventory.msisdn enable trigger msisdn_transition');
    const offered = await Promise.all(
      values.map(async (value) => (await available(inventory, { filter: { contains: value.slice(1) } })).length),
    );
    expect(offered).toEqual(resourceStates.map((name) => (name === 'available' ? 1 : 0)));
  });
});

describe('an agent', () => {
  it('takes a free number out of use, and puts it back, once per key', async () => {
    const msisdn = (await available(inventory, { first: 1 }))[0]?.value ?? '';
    const idempotencyKey = newId();
    const answers = await Promise.all([1, 2, 3].map(() => block({ msisdn, idempotencyKey })));
    const blocked = { state: 'BLOCKED', agentReason: 'Kept for the fire brigade.' };
    expect(answers).toEqual(answers.map(() => ({ __typename: 'BlockNumberSuccess', msisdn: blocked })));
    await expect(available(inventory, { filter: { contains: msisdn.slice(1) } })).resolves.toEqual([]);
    await expect(block({ msisdn })).resolves.toMatchObject({ problems: [{ code: 'WRONG_STATE' }] });
    await expect(block({ msisdn, idempotencyKey, reason: 'Another one.' })).resolves.toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
    await expect(release({ msisdn, reason: 'Not needed.' })).resolves.toMatchObject({
      msisdn: { state: 'AVAILABLE', agentReason: 'Not needed.' },
    });
    await expect(release({ msisdn })).resolves.toMatchObject({ problems: [{ code: 'WRONG_STATE' }] });
    const told = await inventory.sql<{ status: string }>(
      "select event #>> '{resource,resourceStatus}' as status from inventory.outbox_event where entity_id = ? order by id",
      [msisdn],
    );
    expect(told.map(({ status }) => status)).toEqual(['blocked', 'available']);
  });

  it('lets a resting number go early, but nobody takes away what somebody has', async () => {
    const [resting, used] = (await available(inventory, { first: 2 })).map(({ value }) => value);
    await inventory.sql("update inventory.msisdn set state = 'assigned' where value in (?, ?)", [resting, used]);
    await inventory.sql("update inventory.msisdn set state = 'quarantined' where value = ?", [resting]);
    await expect(release({ msisdn: resting })).resolves.toMatchObject({ msisdn: { state: 'AVAILABLE' } });
    await expect(block({ msisdn: used })).resolves.toMatchObject({ problems: [{ code: 'WRONG_STATE' }] });
    await expect(release({ msisdn: used })).resolves.toMatchObject({ problems: [{ code: 'WRONG_STATE' }] });
  });

  it('and only an agent decides; impossible texts and numbers are answered one by one', async () => {
    const msisdn = (await available(inventory, { first: 1 }))[0]?.value ?? '';
    await expect(block({ msisdn }, customer('customer-1'))).rejects.toThrow('FORBIDDEN');
    await expect(block({ msisdn: '+49999999999' })).resolves.toMatchObject({ problems: [{ code: 'UNKNOWN_NUMBER' }] });
    await expect(block({ msisdn, reason: 'x'.repeat(100_000), idempotencyKey: '\ud800' })).resolves.toMatchObject({
      problems: [{ path: ['input', 'idempotencyKey'] }, { path: ['input', 'reason'] }],
    });
    await expect(block({ msisdn: "'; drop table" })).rejects.toThrow('PhoneNumber');
    const { free } = await inventory
      .as(service)
      .send<{ free: { state: string } | null }>('query ($v: PhoneNumber!) { free: msisdn(value: $v) { state } }', { v: msisdn });
    expect(free).toEqual({ state: 'AVAILABLE' });
  });
});
