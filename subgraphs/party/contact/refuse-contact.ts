import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { eventOf } from '../create/events.ts';
import { Customer } from '../entities/customer.entity.ts';
import { lockParty } from '../change/lock-party.ts';
import type { ContactPurpose } from '../generated/resolvers.ts';

interface Refusal {
  customerId: string;
  purpose: ContactPurpose;
  source: string;
  decidedBy: string;
}

/** No medium of the customer may be used for this purpose from now on; what is refused already stays as it was said. */
export const refuseContact = async (
  em: EntityManager,
  { customerId, purpose, source, decidedBy }: Refusal,
  now: Date,
): Promise<boolean> => {
  const customer = await em.findOne(Customer, { id: customerId });
  const party = customer && (await lockParty(em, customer.partyId));
  if (!party) return false;
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    `insert into party.contact_consent as c (medium_id, purpose, granted, decided_at, source, decided_by)
     select m.id, ?, false, ?, ?, ? from party.contact_medium m where m.party_id = ? and m.medium_type in ('email', 'phone')
         on conflict (medium_id, purpose) do update
        set granted = false, decided_at = excluded.decided_at, source = excluded.source, decided_by = excluded.decided_by where c.granted`,
    [purpose, now, source, decidedBy, party.id],
    'run',
  );
  if (affectedRows === 0) return true;
  party.version += 1;
  await em.flush();
  await recordEvents(em, [eventOf(party.type, 'AttributeValueChange', party.id, { changed: ['contactMedium'] }, { now })]);
  return true;
};
