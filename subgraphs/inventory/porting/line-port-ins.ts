import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PortIn } from '../entities/port-in.entity.ts';
import type { Product } from '../entities/product.entity.ts';
import { keptStates } from './port-in-states.ts';

/** What a line of a cart brings along, also when the donor has rejected it. */
export const portInOfLine = (em: EntityManager, cartId: string, cartItemId: string): Promise<PortIn | null> =>
  em.findOne(PortIn, { cartId, cartItemId, state: { $in: [...keptStates] } });

/** That a line which is ordered, or in a checkout, would be without any number. */
export const isOnlyNumber = async (
  em: EntityManager,
  { cartId, cartItemId, processId = null, productId = null }: PortIn,
): Promise<boolean> => {
  if (processId === null && productId === null) return false;
  const others = await em.execute<object[]>(sql`
    select 1 from inventory.msisdn
    where (product_id = ${productId}::uuid and state = 'assigned')
      or (cart_id = ${cartId} and cart_item_id = ${cartItemId} and process_id = ${processId}) limit 1`);
  return others.length === 0;
};

interface LinePortIn {
  id: string;
  item: string;
  processId: string | null;
  /** The line has its number by it: it is not rejected, and no temporary one was asked for. */
  countsAsNumber: boolean;
}

/** Locks what the lines of a cart bring along. */
export const lockPortIns = (em: EntityManager, cartId: string) =>
  em.execute<LinePortIn[]>(sql`
    select id, cart_item_id as item, process_id as "processId",
      not with_temporary_number and state <> 'rejected' as "countsAsNumber"
    from inventory.port_in where cart_id = ${cartId} and product_id is null and state in (${[...keptStates]}) order by id for update`);

/** Keeps them for a process, as the leases of the cart. */
export const claimPortIns = async (em: EntityManager, ids: readonly string[], processId: string): Promise<void> => {
  if (ids.length > 0) await em.execute(sql`update inventory.port_in set process_id = ${processId} where id in (${[...ids]})`);
};

/** Gives them back to their cart. */
export const unclaimPortIns = async (em: EntityManager, processId: string, holdUntil: Date): Promise<void> => {
  await em.execute(sql`
    update inventory.port_in set process_id = null, hold_until = greatest(hold_until, ${holdUntil})
    where process_id = ${processId} and product_id is null`);
};

/** What the line brought along becomes the product's; the number it counts as, if it has no other. */
export const attachPortIn = async (
  em: EntityManager,
  line: { cartId: string; cartItemId: string },
  { id: productId, customerId, guestKey }: Product,
): Promise<string | undefined> => {
  const [row] = await em.execute<{ msisdn: string }[]>(sql`
    update inventory.port_in set product_id = ${productId}, process_id = null, customer_id = ${customerId}, guest_key = ${guestKey ?? null}
    where cart_id = ${line.cartId} and cart_item_id = ${line.cartItemId} and state in (${[...keptStates]})
      and (product_id = ${productId} or (product_id is null and process_id is not null))
    returning msisdn`);
  return row?.msisdn;
};
