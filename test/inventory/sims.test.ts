import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateInventory } from '../../subgraphs/inventory/store.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { startInventoryEngine, type InventoryEngine } from './engine-world.ts';
import { endOf, lineInService } from './line-in-service.ts';
import { terminateProduct } from './operations.ts';
import { agent, customer, newId, service } from './start-inventory.ts';

let inventory: InventoryEngine;
beforeAll(async () => {
  inventory = await startInventoryEngine();
});
afterAll(() => inventory.close());

interface Number {
  state: string;
  pairedIccid: { value: string; state: string; pairedMsisdn: { value: string } } | null;
}
const numberOf = async (value: string, viewer: Viewer = agent) =>
  (
    await inventory
      .as(viewer)
      .send<{ msisdn: Number | null }>(
        'query ($value: PhoneNumber!) { msisdn(value: $value) { state pairedIccid { value state pairedMsisdn { value } } } }',
        { value },
      )
  ).msisdn;

interface Sim {
  state: string;
  profileState: string | null;
  activationCode: string | null;
}
const simOf = async (value: string, viewer: Viewer = agent) =>
  (
    await inventory
      .as(viewer)
      .send<{ iccid: Sim | null }>('query ($value: String!) { iccid(value: $value) { state profileState activationCode } }', {
        value,
      })
  ).iccid;

interface Replaced {
  __typename: string;
  iccid?: { value: string; state: string };
  problems?: { code: string }[];
}
const replace = async (viewer: Viewer, msisdn: string, more: object = {}) =>
  (
    await inventory.as(viewer).send<{ replaceSim: Replaced }>(
      `mutation ($input: ReplaceSimInput!) { replaceSim(input: $input) {
        __typename ... on ReplaceSimSuccess { iccid { value state } } ... on NumberRefused { problems { code } } } }`,
      { input: { idempotencyKey: newId(), msisdn, ...more } },
    )
  ).replaceSim;

const report = (iccid: string, state: string, viewer = service) =>
  inventory
    .as(viewer)
    .send<{ reportEsimProfile: Sim | null }>(
      'mutation ($input: ReportEsimProfileInput!) { reportEsimProfile(input: $input) { state profileState activationCode } }',
      { input: { iccid, state } },
    );

describe('a number and its SIM', () => {
  it('are paired in both directions once they are in service, and told of (E6)', async () => {
    const { msisdn, iccid } = await lineInService(inventory);
    await expect(numberOf(msisdn)).resolves.toEqual({
      state: 'ASSIGNED',
      pairedIccid: { value: iccid, state: 'ASSIGNED', pairedMsisdn: { value: msisdn } },
    });
    const told = await inventory.sql<{ event: object }>(
      "select event from inventory.outbox_event where entity_id in (?, ?) and event_type = 'ResourceAttributeValueChangeEvent' order by entity_id",
      [msisdn, iccid],
    );
    expect(told.map(({ event }) => event)).toMatchObject([
      { resource: { id: msisdn, resourceRelationship: [{ resource: { id: iccid } }] } },
      { resource: { id: iccid, resourceRelationship: [{ resource: { id: msisdn } }] } },
    ]);
  });

  it('part when the line ends: the number rests, the SIM is never used again (E6)', async () => {
    const { msisdn, iccid, lineId, simId, customerId } = await lineInService(inventory);
    await terminateProduct(inventory, endOf(simId, customerId));
    await expect(numberOf(msisdn)).resolves.toEqual({ state: 'ASSIGNED', pairedIccid: null });
    await terminateProduct(inventory, endOf(lineId, customerId));
    await expect(numberOf(msisdn)).resolves.toMatchObject({ state: 'QUARANTINED' });
    await expect(simOf(iccid)).resolves.toMatchObject({ state: 'TERMINATED' });
    await expect(inventory.sql("update inventory.iccid set state = 'available' where value = ?", [iccid])).rejects.toThrow(
      'A resource that is terminated does not become available.',
    );
  });
});

describe('what belongs to the lines of a customer', () => {
  const everything = `{ ... on Customer { products(first: 50) { nodes { id portIn { id } portOut { id } resources {
    value ... on Msisdn { portedIn pairedIccid { value simType } } ... on Iccid { activationCode pairedMsisdn { value state } } } } } } }`;
  const ask = (customerId: string) =>
    inventory
      .as(customer(customerId))
      .send<{ _entities: [{ products: { nodes: unknown[] } }] }>(
        `{ _entities(representations: [{ __typename: "Customer", id: "${customerId}" }]) ${everything} }`,
      );

  it('costs the same few statements however many lines there are', async () => {
    const [one, four] = [newId(), newId()];
    await lineInService(inventory, 'ESIM', one);
    for (let line = 0; line < 4; line++) await lineInService(inventory, 'ESIM', four);
    const few = await countStatements(() => ask(one));
    const many = await countStatements(() => ask(four));
    expect(many.result._entities[0].products.nodes).toHaveLength(8);
    expect([few.statements.length, many.statements.length]).toEqual([7, 7]);
  });
});

describe('a number and a SIM that were in service before they were paired', () => {
  it('are paired when the store is brought up to date, each with one', async () => {
    const lines = [await lineInService(inventory), await lineInService(inventory)];
    await inventory.sql('update inventory.msisdn set paired_iccid = null');
    await inventory.sql("delete from inventory.mikro_orm_migrations where name = 'PairSims'");
    await expect(migrateInventory(inventory.databaseUrl)).resolves.toEqual(['PairSims']);
    for (const { msisdn, iccid } of lines) expect((await numberOf(msisdn))?.pairedIccid?.value).toBe(iccid);
  });
});

describe('a SIM that is replaced', () => {
  it('is terminated in the step in which the new one is paired, once per key and one after the other', async () => {
    const { owner, msisdn, iccid, simId } = await lineInService(inventory);
    const idempotencyKey = newId();
    const answers = await Promise.all([1, 2, 3, 4].map(() => replace(owner, msisdn, { idempotencyKey })));
    const next = answers[0]?.iccid?.value ?? '';
    expect(answers).toEqual(answers.map(() => ({ __typename: 'ReplaceSimSuccess', iccid: { value: next, state: 'ASSIGNED' } })));
    await Promise.all([replace(owner, msisdn), replace(agent, msisdn)]);
    const sims = await inventory.sql<{ state: string }>('select state from inventory.iccid where product_id = ? order by state', [
      simId,
    ]);
    expect(sims.map(({ state }) => state)).toEqual(['assigned', 'terminated', 'terminated', 'terminated']);
    expect([iccid, next]).not.toContain((await numberOf(msisdn))?.pairedIccid?.value);
    const { product } = await inventory
      .as(owner)
      .send<{ product: { version: number; history: { action: string }[] } }>(
        `{ product(id: "${simId}") { version history { action } } }`,
      );
    expect(product).toEqual({ version: 4, history: ['ADD', 'MODIFY', 'MODIFY', 'MODIFY'].map((action) => ({ action })) });
  });

  it('is only the owner’s or an agent’s business; what cannot be done is said, foreign and missing alike', async () => {
    const { owner, msisdn } = await lineInService(inventory);
    const refused = (code: string) => ({ __typename: 'NumberRefused', problems: [{ code }] });
    await expect(replace(customer(newId()), msisdn)).resolves.toEqual(refused('UNKNOWN_NUMBER'));
    await expect(replace(owner, '+4999999999')).resolves.toEqual(refused('UNKNOWN_NUMBER'));
    await expect(replace(owner, msisdn, { idempotencyKey: '\u0000' })).resolves.toEqual(refused('INVALID_TEXT'));
    await inventory.sql('update inventory.msisdn set paired_iccid = null where value = ?', [msisdn]);
    await expect(replace(owner, msisdn)).resolves.toEqual(refused('NO_SIM'));
    const idempotencyKey = newId();
    await replace(owner, msisdn, { idempotencyKey });
    const other = await lineInService(inventory);
    await replace(other.owner, other.msisdn, { idempotencyKey });
    await expect(replace(other.owner, msisdn, { idempotencyKey })).resolves.toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
  });
});

describe('an eSIM', () => {
  it('is prepared by the SM-DP+, also when it fails and answers late; its activation code is for the owner alone', async () => {
    const fault = { provider: 'ESIM', operation: null, times: 1, delayMs: 0, match: null } as const;
    await inventory.sandbox.faults.inject({ ...fault, kind: 'UNAVAILABLE' });
    await inventory.sandbox.faults.inject({ ...fault, kind: 'TIMEOUT_AFTER_SUCCESS' });
    const { owner, iccid } = await lineInService(inventory, 'ESIM');
    await inventory.until(
      () => simOf(iccid),
      (sim) => sim?.profileState === 'RELEASED',
    );
    expect((await simOf(iccid, owner))?.activationCode).toMatch(/^LPA:1\$smdp\.example\.com\$[0-9A-F]{32}$/);
    await expect(simOf(iccid)).resolves.toMatchObject({ activationCode: null });
    await expect(simOf(iccid, customer(newId()))).resolves.toBeNull();
    const asked = (await inventory.calls('ESIM')).filter(({ request }) => JSON.stringify(request).includes(iccid));
    expect(asked).toMatchObject([{ operation: 'release', calls: 2, request: { iccid } }]);
  });

  it('tells where its profile is, and only ever moves on', async () => {
    const { owner, msisdn, iccid } = await lineInService(inventory, 'ESIM');
    await inventory.until(
      () => simOf(iccid),
      (sim) => sim?.profileState === 'RELEASED',
    );
    await report(iccid, 'DOWNLOADED');
    await report(iccid, 'ENABLED');
    await expect(report(iccid, 'INSTALLED')).resolves.toMatchObject({ reportEsimProfile: { profileState: 'ENABLED' } });
    await report(iccid, 'DISABLED');
    await expect(report(iccid, 'ENABLED')).resolves.toMatchObject({ reportEsimProfile: { profileState: 'ENABLED' } });
    await expect(report('89', 'ENABLED')).resolves.toEqual({ reportEsimProfile: null });
    await expect(report(iccid, 'ENABLED', agent)).rejects.toThrow('FORBIDDEN');
    await replace(owner, msisdn, { simType: 'PHYSICAL' });
    await expect(simOf(iccid, owner)).resolves.toEqual({ state: 'TERMINATED', profileState: 'DELETED', activationCode: null });
  });
});
