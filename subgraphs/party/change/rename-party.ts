import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { eventOf } from '../create/events.ts';
import type { Party } from '../entities/party.entity.ts';
import { searchKey } from '../normalise.ts';

/** Another name for a locked party, and for its customers that are called by it. */
export const renameParty = async (em: EntityManager, party: Party, name: string, now: Date): Promise<void> => {
  if (name === party.name) return;
  const customers = await em.execute<{ id: string }[]>(
    'update party.customer set name = ? where party_id = ? and name = ? returning id',
    [name, party.id, party.name],
  );
  party.name = name;
  party.searchName = searchKey(name);
  await recordEvents(
    em,
    customers.map(({ id }) => eventOf('customer', 'AttributeValueChange', id, { changed: ['name'] }, { now })),
  );
};
