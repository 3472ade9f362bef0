import type { EntityManager } from '@mikro-orm/postgresql';
import { textList } from '../../kit/database/text-list.ts';
import type { PersonalDataOwner } from '../../kit/privacy/personal-data.ts';
import { Customer } from '../entities/customer.entity.ts';
import { Login } from '../entities/login.entity.ts';
import { Party } from '../entities/party.entity.ts';

/** A person with all that is theirs: also the parties that were merged into them. */
export interface Person extends PersonalDataOwner {
  partyIds: string[];
  customerIds: string[];
}

export const readPerson = async (em: EntityManager, partyId: string): Promise<Person> => {
  const merged = await em.find(Party, { mergedInto: partyId }, { fields: ['id'] });
  const customers = await em.find(Customer, { partyId }, { fields: ['id', 'guestKey'] });
  const partyIds = [partyId, ...merged.map(({ id }) => id)];
  const logins = await em.find(Login, { partyId: { $in: partyIds } }, { fields: ['subject'] });
  return {
    partyIds,
    customerIds: customers.map(({ id }) => id),
    guestKeys: customers.flatMap(({ guestKey }) => guestKey ?? []),
    loginSubjects: logins.map(({ subject }) => subject),
  };
};

/** Every address a person is or was reached at, as it is stored and as it is compared. */
export const addressesOf = async (em: EntityManager, { partyIds }: Pick<Person, 'partyIds'>): Promise<string[]> => {
  const parties = JSON.stringify(partyIds);
  const rows = await em.execute<{ address: string | null }[]>(
    `select unnest(array[value_key, email_address, phone_number]) as address from party.contact_medium
      where party_id = any(${textList}) and medium_type <> 'postalAddress'
     union select address from party.login where party_id = any(${textList})`,
    [parties, parties],
  );
  return rows.flatMap(({ address }) => address ?? []);
};
