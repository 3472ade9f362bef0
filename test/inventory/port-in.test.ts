import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startInventoryEngine, type InventoryEngine } from './engine-world.ts';
import { endOf } from './line-in-service.ts';
import { available, claim, leaseOf, terminateProduct, unclaim } from './operations.ts';
import * as porting from './porting.ts';
import { agent, customer, newId, service } from './start-inventory.ts';

let inventory: InventoryEngine;
beforeAll(async () => {
  inventory = await startInventoryEngine();
});
afterAll(() => inventory.close());

describe('a number that is brought along', () => {
  it('comes over on its day: the temporary one rests, the SIM answers to the new one, all in one step (E7)', async () => {
    const { id, cartId, owner, msisdn, temporary } = await porting.decidedPortIn(inventory);
    await expect(porting.stateOf(inventory, msisdn)).resolves.toBe('portingIn');
    const { productId, number } = await porting.putInService(inventory, cartId, porting.customerOf(owner));
    expect(number).toMatchObject({ id: temporary, state: 'ASSIGNED' });
    await porting.reaches(inventory, owner, id, 'SCHEDULED');
    await inventory.later(7);
    const done = await porting.reaches(inventory, owner, id, 'COMPLETED');
    expect(done?.history.map(({ state }) => state)).toEqual(['ACKNOWLEDGED', 'VALIDATING', 'ACCEPTED', 'SCHEDULED', 'COMPLETED']);
    expect(done?.product?.resources.map(({ value, state }) => [value, state])).toEqual(
      expect.arrayContaining([
        [msisdn, 'ASSIGNED'],
        [temporary, 'QUARANTINED'],
      ]),
    );
    const { product: line, number: ported } = await inventory.as(owner).send<{
      product: { version: number; portIn: { id: string }; history: { version: number; action: string }[] };
      number: { portedIn: boolean; pairedIccid: { pairedMsisdn: { value: string } } };
    }>(
      `query ($id: ID!, $value: PhoneNumber!) {
      product(id: $id) { version portIn { id } history { version action } }
      number: msisdn(value: $value) { portedIn pairedIccid { pairedMsisdn { value } } } }`,
      { id: productId, value: msisdn },
    );
    expect(line).toMatchObject({ version: 2, portIn: { id }, history: [{ action: 'ADD' }, { version: 2, action: 'MODIFY' }] });
    expect(ported).toEqual({ portedIn: true, pairedIccid: { pairedMsisdn: { value: msisdn } } });
    const asked = (await inventory.calls('PORTING')).filter(({ request }) => JSON.stringify(request).includes(msisdn));
    expect(asked).toMatchObject([{ operation: 'request', calls: 1 }]);

    await terminateProduct(inventory, endOf(productId, porting.customerOf(owner)));
    await expect(porting.stateOf(inventory, msisdn)).resolves.toBe('portedOut');
    await expect(available(inventory, { filter: { contains: msisdn.slice(1) } })).resolves.toEqual([]);
  });

  it('counts as the number of its line, without another one meanwhile (E7)', async () => {
    const { id, cartId, owner, msisdn } = await porting.decidedPortIn(inventory, { temporary: false });
    const lease = await leaseOf(inventory, owner, cartId);
    expect(lease?.lines).toMatchObject([
      { cartItemId: 'line', msisdn: { value: msisdn, state: 'PORTING_IN' }, price: { value: '0' }, simCartItemId: 'sim' },
    ]);
    expect(lease?.lines[0]?.iccid?.state).toBe('RESERVED');
    const { productId, number } = await porting.putInService(inventory, cartId, porting.customerOf(owner));
    expect(number).toMatchObject({ id: msisdn, state: 'PORTING_IN' });
    await porting.reaches(inventory, owner, id, 'SCHEDULED');
    await inventory.later(7);
    const done = await porting.reaches(inventory, owner, id, 'COMPLETED');
    expect(done?.product).toMatchObject({ id: productId });
    expect(done?.product?.resources).toContainEqual({ value: msisdn, state: 'ASSIGNED' });
    const paired = await inventory.sql('select paired_iccid from inventory.msisdn where value = ?', [msisdn]);
    expect(paired).toEqual([{ paired_iccid: lease?.lines[0]?.iccid?.value }]);
  });

  it('goes with its line when an anonymous cart becomes a customer’s', async () => {
    const { id, cartId, owner, msisdn } = await porting.decidedPortIn(inventory, { temporary: false });
    const [toCartId, newOwner] = [newId(), customer(newId())];
    const lines = [
      { fromItemId: 'line', toItemId: 'line-2' },
      { fromItemId: 'sim', toItemId: 'sim-2' },
    ];
    const input = { key: newId(), fromCartId: cartId, toCartId, lines, customerId: newOwner.customerId };
    await inventory.as(service).send('mutation ($input: MoveLeasesInput!) { moveLeases(input: $input) }', { input });
    await expect(leaseOf(inventory, newOwner, toCartId)).resolves.toMatchObject({
      lines: [{ cartItemId: 'line-2', msisdn: { value: msisdn }, simCartItemId: 'sim-2', iccid: { state: 'RESERVED' } }],
    });
    await expect(porting.portInOf(inventory, owner, id)).resolves.toBeNull();
    await expect(porting.portInOf(inventory, newOwner, id)).resolves.toMatchObject({ msisdn });
  });

  it('drives out what the line it goes to brought along, and keeps its own SIM; not while a checkout uses that', async () => {
    const mine = await porting.decidedPortIn(inventory, { temporary: false });
    const theirs = await porting.decidedPortIn(inventory, { temporary: false });
    const same = ['line', 'sim'].map((item) => ({ fromItemId: item, toItemId: item }));
    const move = (fromCartId: string, toCartId: string, owner: typeof mine.owner) => {
      const input = { key: newId(), fromCartId, toCartId, lines: same, customerId: owner.customerId };
      return inventory.as(service).send('mutation ($input: MoveLeasesInput!) { moveLeases(input: $input) }', { input });
    };
    const stateOf = async ({ owner, id }: typeof mine) => (await porting.portInOf(inventory, owner, id))?.state;
    const processId = newId();
    const required = ['msisdn', 'iccid'].map((kind) => ({ cartItemId: kind === 'msisdn' ? 'line' : 'sim', kind }));
    await claim(inventory, { processId, cartId: theirs.cartId, required });
    await move(mine.cartId, theirs.cartId, theirs.owner);
    await expect(Promise.all([mine, theirs].map(stateOf))).resolves.toEqual(['ACCEPTED', 'ACCEPTED']);
    await unclaim(inventory, processId);
    await move(mine.cartId, theirs.cartId, theirs.owner);
    await expect(stateOf(theirs)).resolves.toBe('CANCELLED');
    await expect(leaseOf(inventory, theirs.owner, theirs.cartId)).resolves.toMatchObject({
      lines: [{ cartItemId: 'line', msisdn: { value: mine.msisdn }, simCartItemId: 'sim', iccid: { state: 'RESERVED' } }],
    });
  });
});

describe('nobody else', () => {
  it('can have a number that is on its way, or ask for it: of many at once one may bring it along (E7, hard case 12)', async () => {
    const msisdn = porting.foreignNumber();
    const ask = () => {
      const { cartId, owner } = porting.cartWithLine(inventory);
      const wantedDate = porting.inDays(inventory, 5);
      return porting.requestPortIn(inventory, owner, { cartId, cartItemId: 'line', msisdn, donor: porting.donor(), wantedDate });
    };
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(answers.filter(({ __typename }) => __typename === 'PortInSuccess')).toHaveLength(1);
    expect(answers.flatMap(({ problems = [] }) => problems.map(({ code }) => code))).toEqual(
      Array.from({ length: 19 }, () => 'NUMBER_NOT_PORTABLE'),
    );
    await expect(available(inventory, { filter: { contains: msisdn.slice(1) } })).resolves.toEqual([]);
  });
});

describe('a donor', () => {
  it('that says no leaves the line its temporary number; corrected data are sent again (E7)', async () => {
    const { id, owner, msisdn, temporary, decided } = await porting.decidedPortIn(inventory, {
      donorData: { authorizationCode: '0000' },
    });
    expect(decided).toMatchObject({
      state: 'REJECTED',
      rejection: { code: 'WRONG_AUTHORIZATION_CODE', correct: ['donor.authorizationCode'], donorCode: 'AUTHORIZATION_CODE' },
    });
    await expect(porting.stateOf(inventory, temporary)).resolves.toBe('reserved');
    await expect(porting.stateOf(inventory, msisdn)).resolves.toBe('portedOut');
    await porting.correctPortIn(inventory, owner, { id, donor: porting.donor() });
    await expect(porting.reaches(inventory, owner, id, 'ACCEPTED')).resolves.toMatchObject({ rejection: null });
    await expect(porting.correctPortIn(inventory, owner, { id, donor: porting.donor() })).resolves.toMatchObject({
      problems: [{ code: 'WRONG_STATE' }],
    });
  });

  it('that says no frees the number for whoever else asks; giving up afterwards takes it from nobody', async () => {
    const { id, owner, msisdn } = await porting.decidedPortIn(inventory, { donorData: { holder: 'Nobody' } });
    const other = porting.cartWithLine(inventory);
    const wantedDate = porting.inDays(inventory, 5);
    const request = { cartId: other.cartId, cartItemId: 'line', msisdn, donor: porting.donor(), wantedDate };
    await expect(porting.requestPortIn(inventory, other.owner, request)).resolves.toMatchObject({ __typename: 'PortInSuccess' });
    await expect(porting.correctPortIn(inventory, owner, { id, donor: porting.donor() })).resolves.toMatchObject({
      problems: [{ code: 'NUMBER_NOT_PORTABLE' }],
    });
    await porting.cancelPortIn(inventory, owner, { id });
    await expect(porting.stateOf(inventory, msisdn)).resolves.toBe('portingIn');
  });

  it('is asked until there is an answer, and its answer comes once however often it is delivered (E7)', async () => {
    const fault = { provider: 'PORTING', operation: 'request', times: 1, delayMs: 0, match: null } as const;
    await inventory.sandbox.faults.inject({ ...fault, kind: 'UNAVAILABLE' });
    await inventory.sandbox.faults.inject({ ...fault, kind: 'TIMEOUT_AFTER_SUCCESS' });
    const { owner, id, decided } = await porting.decidedPortIn(inventory);
    expect(decided?.state).toBe('ACCEPTED');
    await Promise.all([
      porting.answerPortIn(inventory, id, true),
      porting.answerPortIn(inventory, id, false),
      porting.answerPortIn(inventory, id, true, agent),
    ]);
    const after = await porting.portInOf(inventory, owner, id);
    expect(after?.history.map(({ state }) => state)).toEqual(['ACKNOWLEDGED', 'VALIDATING', 'ACCEPTED']);
    const told = await inventory.sql(
      "select 1 from inventory.outbox_event where entity_id = ? and entity_type = 'resourceOrder'",
      [id],
    );
    expect(told).toHaveLength(3);
  });

  it('that is slow answers by itself, or when it is asked again; nothing it had to know is kept', async () => {
    const { cartId, owner } = porting.cartWithLine(inventory);
    const request = {
      cartId,
      cartItemId: 'line',
      msisdn: porting.foreignNumber(),
      donor: porting.donor({ authorizationCode: '9999', holder: 'Grace Hopper' }),
      wantedDate: porting.inDays(inventory, 9),
    };
    const { portIn } = await porting.requestPortIn(inventory, owner, request);
    const id = portIn?.id ?? '';
    await porting.reaches(inventory, owner, id, 'VALIDATING');
    await inventory.until(
      () => inventory.sql('select 1 from dbos.workflow_status where workflow_uuid = ?', [`port-in:${id}:1:lookup:1`]),
      (found) => found.length === 1,
    );
    await inventory.later(1 / 20);
    await porting.reaches(inventory, owner, id, 'ACCEPTED');
    await expect(porting.answerPortIn(inventory, id, false)).resolves.toEqual({ answerPortIn: { state: 'ACCEPTED' } });
    await porting.cancelPortIn(inventory, owner, { id });
    const kept = await inventory.sql<{ kept: string }>(
      `select row_to_json(p)::text as kept from inventory.port_in p where id = ?
       union all select inputs || coalesce(output, '') from dbos.workflow_status
       union all select coalesce(output, '') from dbos.operation_outputs
       union all select event::text from inventory.outbox_event
       union all select row_to_json(c)::text from sandbox.provider_call c
       union all select row_to_json(r)::text from inventory.idempotency_record r`,
      [id],
    );
    const text = kept.map((row) => row.kept).join();
    for (const secret of ['"9999"', 'Grace Hopper', 'K-4711']) expect(text).not.toContain(secret);
  });

  it('that changes its mind on the day is told of: the line goes on with its temporary number, and asks again', async () => {
    const { id, cartId, owner, msisdn, temporary } = await porting.decidedPortIn(inventory);
    await porting.putInService(inventory, cartId, porting.customerOf(owner));
    await porting.reaches(inventory, owner, id, 'SCHEDULED');
    const refusal = { provider: 'PORTING', operation: 'activate', kind: 'REFUSE', times: 1, delayMs: 0, match: id } as const;
    await inventory.sandbox.faults.inject(refusal);
    await inventory.later(7);
    await expect(porting.reaches(inventory, owner, id, 'REJECTED')).resolves.toMatchObject({ rejection: { code: 'REFUSED' } });
    await expect(porting.stateOf(inventory, temporary)).resolves.toBe('assigned');
    await expect(porting.correctPortIn(inventory, owner, { id, donor: porting.donor() })).resolves.toMatchObject({
      problems: [{ code: 'WRONG_DATE' }],
    });
    const correction = { id, donor: porting.donor(), wantedDate: porting.inDays(inventory, 3) };
    await porting.correctPortIn(inventory, owner, correction);
    await porting.reaches(inventory, owner, id, 'SCHEDULED');
    await inventory.later(3);
    await porting.reaches(inventory, owner, id, 'COMPLETED');
    await expect(porting.stateOf(inventory, msisdn)).resolves.toBe('assigned');
  });
});
