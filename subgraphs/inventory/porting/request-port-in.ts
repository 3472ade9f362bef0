import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { PortIn } from '../entities/port-in.entity.ts';
import type { RequestPortInInput } from '../generated/resolvers.ts';
import { resourceEvents } from '../leases/resource-events.ts';
import { noHold } from '../leases/held-by.ts';
import { LeaseRefused } from '../leases/lease-refused.ts';
import { lockCart } from '../leases/locks.ts';
import type { LeasePlan } from '../leases/plan-lease.ts';
import { takeSims } from '../leases/take-sims.ts';
import { NumberRefusal } from '../life-cycle/number-refusal.ts';
import { portInEvent } from './change-state.ts';
import { portInOfLine } from './line-port-ins.ts';
import { linePortsAlready, notPortable } from './problems.ts';
import { takeForeignNumber } from './take-number.ts';

export interface PortInRequest {
  input: RequestPortInInput;
  plan: LeasePlan;
  dueAt: Date;
  now: Date;
  holdUntil: Date;
}

/** A line that has no other number until then pays for none. */
const freeNumber = async (em: EntityManager, { input: { cartId, cartItemId, withTemporaryNumber }, now }: PortInRequest) => {
  if (withTemporaryNumber ?? true) return;
  const line = sql`cart_id = ${cartId} and cart_item_id = ${cartItemId}`;
  const rows = await em.execute<{ value: string; live: boolean }[]>(sql`
    with held as (select value, free_at > ${now} as live from inventory.msisdn where ${line} and process_id is null for update)
    update inventory.msisdn r set ${noHold}, sim_cart_item_id = null from held where r.value = held.value returning r.value, held.live`);
  await em.execute(sql`delete from inventory.lost_number where ${line}`);
  const msisdn = rows.filter(({ live }) => live).map(({ value }) => value);
  await recordEvents(em, resourceEvents('available', { msisdn, iccid: [] }, now));
};

/** The SIM of a line that has no other number until then. */
const holdSim = async (em: EntityManager, { input, plan: { owner, lines }, now, holdUntil }: PortInRequest) => {
  if ((input.withTemporaryNumber ?? true) || input.simCartItemId == null) return;
  try {
    const sims = await takeSims(em, { cartId: input.cartId, owner, lines, now, holdUntil, maxHeld: lines.length }, []);
    await recordEvents(em, resourceEvents('reserved', { msisdn: [], iccid: [...sims.values()] }, now));
  } catch (error) {
    if (error instanceof LeaseRefused) throw new NumberRefusal(...error.problems);
    throw error;
  }
};

/** Writes down that a line of a cart brings its number along; the donor is asked afterwards. Answers its id. */
export const requestPortIn = async (em: EntityManager, request: PortInRequest): Promise<string> => {
  const { input, plan, dueAt, now, holdUntil } = request;
  const { cartId, cartItemId, msisdn, donor } = input;
  await lockCart(em, cartId);
  const before = await portInOfLine(em, cartId, cartItemId);
  if (before) throw new NumberRefusal(linePortsAlready(before.id));
  if (!(await takeForeignNumber(em, msisdn, now))) throw new NumberRefusal(notPortable());
  await freeNumber(em, request);
  await holdSim(em, request);
  const portIn = em.create(PortIn, {
    id: crypto.randomUUID(),
    state: 'acknowledged',
    round: 1,
    msisdn,
    donorOperator: donor.operator,
    accountNumber: donor.accountNumber ?? null,
    holder: donor.holder,
    authorizationCode: donor.authorizationCode,
    wantedDate: input.wantedDate,
    dueAt,
    withTemporaryNumber: input.withTemporaryNumber ?? true,
    cartId,
    cartItemId,
    simCartItemId: input.simCartItemId ?? null,
    ...plan.owner,
    holdUntil,
    history: [{ state: 'acknowledged', at: now.toISOString() }],
    errand: 'request',
    requestedAt: now,
  });
  await em.flush();
  await recordEvents(em, [portInEvent('ResourceOrderCreateEvent', portIn, now)]);
  return portIn.id;
};
