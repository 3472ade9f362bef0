import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { inputProblem } from '../../kit/graph/user-error.ts';
import { claimEnded, lineInCheckout, otherSimHeld } from '../errors.ts';
import type { RequiredResourceInput } from '../generated/resolvers.ts';
import { toSimType } from '../tmf/words.ts';
import { claimPortIns, lockPortIns } from '../porting/line-port-ins.ts';
import { leaseOfCart } from './lease-of-cart.ts';
import { lockProcess } from './locks.ts';
import { resourceEvents } from './resource-events.ts';

export interface ClaimRequest {
  processId: string;
  cartId: string;
  required: readonly RequiredResourceInput[];
}

const kinds = ['msisdn', 'iccid'] as const;
type Kind = (typeof kinds)[number];

interface Held {
  kind: Kind;
  value: string;
  item: string;
  simType: string | null;
  processId: string | null;
  live: boolean;
}

/** Locks what the cart holds or is still remembered for, numbers before SIMs as everywhere. */
const lock = async (em: EntityManager, { cartId }: ClaimRequest, now: Date): Promise<Held[]> => {
  const of = async (kind: Kind) => {
    const simType = kind === 'iccid' ? sql`sim_type` : sql`null`;
    const rows = await em.execute<Omit<Held, 'kind'>[]>(sql`
      select value, cart_item_id as item, ${simType} as "simType", process_id as "processId", free_at > ${now} as live
      from inventory.${sql.ref(kind)} where cart_id = ${cartId} order by value for update`);
    return rows.map((row) => ({ kind, ...row }));
  };
  return [...(await of('msisdn')), ...(await of('iccid'))];
};

const hasEnded = async (em: EntityManager, processId: string) =>
  (await em.execute<object[]>(sql`select 1 from inventory.ended_claim where process_id = ${processId}`)).length > 0;

const take = async (em: EntityManager, held: readonly Held[], { processId }: ClaimRequest, holdUntil: Date) => {
  for (const kind of kinds) {
    const values = held.filter((row) => row.kind === kind && row.processId === null).map(({ value }) => value);
    if (values.length === 0) continue;
    await em.execute(sql`update inventory.${sql.ref(kind)} set state = 'reserved', process_id = ${processId},
      hold_until = case when extended then hold_until else greatest(hold_until, ${holdUntil}) end where value in (${values})`);
  }
};

/**
 * Keeps for a process what its cart's lines need, without expiry; all or nothing, and the same again for the same process.
 * An expired hold that nobody has taken meanwhile is still remembered for the cart and is kept too.
 */
export const claimLeases = (em: EntityManager, request: ClaimRequest, { now, leaseMs }: { now: Date; leaseMs: number }) =>
  em.transactional(async (tx) => {
    const { processId, cartId, required } = request;
    const unknown = required.filter(({ kind }) => !kinds.some((known) => known === kind));
    if (unknown.length > 0) {
      const reason = 'A resource is of kind msisdn or iccid.';
      return { problems: unknown.map(() => inputProblem('UNKNOWN_KIND', reason, ['input', 'required'])) };
    }
    await lockProcess(tx, processId);
    if (await hasEnded(tx, processId)) return { problems: [claimEnded()] };

    const items = new Set(required.map(({ cartItemId }) => cartItemId));
    // First, as whoever takes a port-in back: it frees the SIM afterwards.
    const portIns = (await lockPortIns(tx, cartId)).filter(({ item }) => items.has(item));
    const held = await lock(tx, request, now);
    const isPorted = (item: string) => portIns.some((portIn) => portIn.item === item && portIn.countsAsNumber);
    const needed = required.map(({ cartItemId, kind, simType }) => ({
      cartItemId,
      isPorted: kind === 'msisdn' && isPorted(cartItemId),
      simType: simType ? toSimType[simType] : null,
      row: held.find((row) => row.kind === kind && row.item === cartItemId),
    }));
    const expired = needed.filter(({ row, isPorted: ported }) => !row && !ported).map(({ cartItemId }) => cartItemId);
    if (expired.length > 0) return { expired: [...new Set(expired)] };
    const wrong = needed.filter(({ row, simType }) => row?.simType && simType && row.simType !== simType);
    if (wrong.length > 0) return { problems: wrong.map(({ cartItemId, simType }) => otherSimHeld(cartId, cartItemId, simType)) };
    const rows = needed.flatMap(({ row }) => row ?? []);
    const elsewhere = [...rows, ...portIns].filter((row) => row.processId !== null && row.processId !== processId);
    if (elsewhere.length > 0) return { problems: [lineInCheckout(elsewhere.map(({ item }) => item))] };

    const holdUntil = new Date(now.getTime() + leaseMs);
    await take(tx, rows, request, holdUntil);
    await claimPortIns(
      tx,
      portIns.map(({ id }) => id),
      processId,
    );
    const taken = (kind: Kind) => rows.filter((row) => row.kind === kind && row.processId === null).map(({ value }) => value);
    await recordEvents(tx, resourceEvents('reserved', { msisdn: taken('msisdn'), iccid: taken('iccid') }, now, processId));
    const claimed = sql`cart_id = ${cartId} and process_id = ${processId}`;
    const lease = await leaseOfCart(tx, cartId, claimed, now);
    return { lease: lease ?? { cartId, expiresAt: holdUntil.toISOString(), lines: [] } };
  });
