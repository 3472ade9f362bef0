import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { recordEvents } from '../../kit/events/record-event.ts';
import { badUserInput } from '../../kit/graph/errors.ts';
import type { MoveLeasesInput } from '../generated/resolvers.ts';
import { movePortIns } from '../porting/move-port-ins.ts';
import { noHold } from './held-by.ts';
import { lockCarts } from './locks.ts';
import { resourceEvents } from './resource-events.ts';

const kinds = ['msisdn', 'iccid'] as const;
type Kind = (typeof kinds)[number];
type Move = Pick<MoveLeasesInput, 'fromCartId' | 'toCartId' | 'lines' | 'customerId' | 'guestKey'>;

interface Held {
  value: string;
  cart: string;
  item: string;
  claimed: boolean;
  live: boolean;
}

/** Locks what the lines of both sides hold or are still remembered for. */
const lock = (em: EntityManager, kind: Kind, { fromCartId, toCartId, lines }: Move, now: Date) =>
  em.execute<Held[]>(sql`
    select value, cart_id as cart, cart_item_id as item, process_id is not null as claimed, free_at > ${now} as live
    from inventory.${sql.ref(kind)}
    where (cart_id = ${fromCartId} and cart_item_id in (${lines.map(({ fromItemId }) => fromItemId)}))
      or (cart_id = ${toCartId} and cart_item_id in (${lines.map(({ toItemId }) => toItemId)}))
    order by value for update`);

/** Which rows go where, and which they drive out. */
const plan = (held: readonly Held[], { fromCartId, toCartId, lines }: Move) => {
  const find = (cart: string, item: string) => held.find((row) => row.cart === cart && row.item === item);
  const pairs = lines.flatMap(({ fromItemId, toItemId }) => {
    const [row, other] = [find(fromCartId, fromItemId), find(toCartId, toItemId)];
    return !row || row.claimed || other?.claimed ? [] : [{ value: row.value, item: toItemId, other }];
  });
  return { moved: pairs.map(({ value, item }) => ({ value, item })), drivenOut: pairs.flatMap(({ other }) => other ?? []) };
};

const free = async (em: EntityManager, kind: Kind, rows: readonly Held[]) => {
  if (rows.length === 0) return;
  const also = kind === 'msisdn' ? sql`, sim_cart_item_id = null` : sql``;
  await em.execute(
    sql`update inventory.${sql.ref(kind)} set ${noHold} ${also} where value in (${rows.map(({ value }) => value)})`,
  );
};

const ownerOf = ({ customerId, guestKey }: Move) => sql`customer_id = ${customerId ?? null}, guest_key = ${guestKey ?? null}`;

const carry = async (em: EntityManager, kind: Kind, moved: readonly { value: string; item: string }[], move: Move) => {
  if (moved.length === 0) return;
  const items = JSON.stringify(move.lines.map(({ fromItemId, toItemId }) => ({ from: fromItemId, to: toItemId })));
  const sim = sql`(select line.to from jsonb_to_recordset(${items}::jsonb) as line("from" text, "to" text) where line.from = r.sim_cart_item_id)`;
  const also = kind === 'msisdn' ? sql`, sim_cart_item_id = ${sim}` : sql``;
  await em.execute(sql`
    update inventory.${sql.ref(kind)} r set cart_id = ${move.toCartId}, cart_item_id = held.item, ${ownerOf(move)} ${also}
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as held(value text, item text)
    where r.value = held.value and r.value in (${moved.map(({ value }) => value)})`);
};

/** What lines have lost is remembered for the lines they become. */
const carryLost = (em: EntityManager, { fromCartId, toCartId, lines, customerId, guestKey }: Move) => {
  const items = JSON.stringify(lines.map(({ fromItemId, toItemId }) => ({ from: fromItemId, to: toItemId })));
  const line = sql`jsonb_to_recordset(${items}::jsonb) as line("from" text, "to" text)`;
  return em.execute(sql`
    with lost as (
      delete from inventory.lost_number l using ${line} where l.cart_id = ${fromCartId} and l.cart_item_id = line.from
      returning line.to as item, l.value, l.class, l.lost_at,
        (select sim.to from jsonb_to_recordset(${items}::jsonb) as sim("from" text, "to" text) where sim.from = l.sim_cart_item_id) as sim
    )
    insert into inventory.lost_number (cart_id, cart_item_id, customer_id, guest_key, value, class, sim_cart_item_id, lost_at)
    select ${toCartId}, item, ${customerId ?? null}, ${guestKey ?? null}, value, class, sim, lost_at from lost on conflict do nothing`);
};

const toOtherCart = async (em: EntityManager, move: Move, now: Date): Promise<boolean> => {
  const drivenOut: Record<Kind, string[]> = { msisdn: [], iccid: [] };
  let count = 0;
  for (const kind of kinds) {
    const planned = plan(await lock(em, kind, move, now), move);
    await free(em, kind, planned.drivenOut);
    await carry(em, kind, planned.moved, move);
    drivenOut[kind] = planned.drivenOut.filter(({ live }) => live).map(({ value }) => value);
    count += planned.moved.length;
  }
  await carryLost(em, move);
  await recordEvents(em, resourceEvents('available', drivenOut, now));
  return count > 0;
};

const toOtherOwner = async (em: EntityManager, move: Move): Promise<boolean> => {
  const items = move.lines.map(({ fromItemId }) => fromItemId);
  let count = 0;
  for (const kind of kinds) {
    const rows = await em.execute<object[]>(sql`
      with held as (
        select value from inventory.${sql.ref(kind)}
        where cart_id = ${move.fromCartId} and cart_item_id in (${items}) order by value for update
      )
      update inventory.${sql.ref(kind)} r set ${ownerOf(move)} from held where r.value = held.value returning 1`);
    count += rows.length;
  }
  await em.execute(
    sql`update inventory.lost_number set ${ownerOf(move)} where cart_id = ${move.fromCartId} and cart_item_id in (${items})`,
  );
  return count > 0;
};

/** Once per key; port-ins before numbers before SIMs, as everywhere. */
export const moveLeases = async (
  em: EntityManager,
  { key, ...move }: MoveLeasesInput,
  caller: string,
  now: Date,
): Promise<boolean> => {
  if (move.lines.length === 0) return false;
  const done = await idempotent(em, { operation: 'moveLeases', caller, key, input: move }, async (tx) => {
    await lockCarts(tx, [move.fromCartId, move.toCartId]);
    // First: what a port-in of the other line held is freed before a SIM takes its place.
    const portIns = await movePortIns(tx, move, now);
    const moved = await (move.fromCartId === move.toCartId ? toOtherOwner(tx, move) : toOtherCart(tx, move, now));
    return portIns > 0 || moved;
  });
  if (done.outcome === 'conflict') throw badUserInput(`The key was used for another move: ${done.differingPaths.join(', ')}.`);
  return done.result;
};
