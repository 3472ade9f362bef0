import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { badUserInput } from '../../kit/graph/errors.ts';
import { hasEnded } from '../entities/product.entity.ts';
import { Iccid } from '../entities/iccid.entity.ts';
import { Msisdn } from '../entities/msisdn.entity.ts';
import { productEnded } from '../errors.ts';
import type { AssignResourceInput } from '../generated/resolvers.ts';
import { resourceEvents } from '../leases/resource-events.ts';
import { attachPortIn } from '../porting/line-port-ins.ts';
import { isResourceKind, type ResourceKind } from './resource-kinds.ts';
import { lockProduct } from './touch-product.ts';

type Resource = Msisdn | Iccid;

/** What a checkout claimed for the line of the cart becomes the product's. */
const take = async (em: EntityManager, kind: ResourceKind, { productId, cartId, cartItemId }: AssignResourceInput) => {
  const also = kind === 'msisdn' ? sql`, sim_cart_item_id = null` : sql``;
  const of = kind === 'msisdn' ? sql`class, ported_in` : sql`sim_type`;
  const [row] = await em.execute<{ value: string }[]>(sql`
    update inventory.${sql.ref(kind)} set state = 'assigned', product_id = ${productId}, cart_id = null, cart_item_id = null,
      customer_id = null, guest_key = null, process_id = null, hold_until = null ${also}
    where cart_id = ${cartId} and cart_item_id = ${cartItemId} and process_id is not null
    returning value, ${of}, state, product_id`);
  return row && (kind === 'msisdn' ? em.map(Msisdn, row) : em.map(Iccid, row));
};

const assignedTo = (em: EntityManager, kind: ResourceKind, productId: string): Promise<Resource | null> => {
  const where = { productId, state: 'assigned' } as const;
  return kind === 'msisdn' ? em.findOne(Msisdn, where) : em.findOne(Iccid, where);
};

/** Gives a product the number or SIM its cart line holds: a line has one of each, so a repeated call finds it. Null when it holds none. */
export const assignResource = (em: EntityManager, input: AssignResourceInput, now: Date): Promise<Resource | null> =>
  em.fork().transactional(async (tx) => {
    const { kind, productId } = input;
    if (!isResourceKind(kind)) throw badUserInput('A resource is of kind msisdn or iccid.');
    const product = await lockProduct(tx, productId);
    if (hasEnded(product)) throw productEnded(productId);
    const taken = await take(tx, kind, input);
    const comingOver = kind === 'msisdn' ? await attachPortIn(tx, input, product) : undefined;
    if (!taken) return (await assignedTo(tx, kind, productId)) ?? (comingOver ? tx.findOne(Msisdn, { value: comingOver }) : null);
    await recordEvents(tx, resourceEvents('assigned', { msisdn: [], iccid: [], [kind]: [taken.value] }, now));
    return taken;
  });
