import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { resourceEvents } from '../leases/resource-events.ts';
import type { ResourceKind } from './resource-kinds.ts';

/** What an ended product had rests before anybody else may have it. */
export const quarantineResources = async (em: EntityManager, productId: string, until: Date, now: Date) => {
  const rest = async (kind: ResourceKind) => {
    const rows = await em.execute<{ value: string }[]>(sql`
      update inventory.${sql.ref(kind)} set state = 'quarantined', quarantined_until = ${until}
      where product_id = ${productId} and state = 'assigned' returning value`);
    return rows.map(({ value }) => value);
  };
  const [msisdn, iccid] = [await rest('msisdn'), await rest('iccid')];
  await recordEvents(em, resourceEvents('quarantined', { msisdn, iccid }, now));
};
