import type { EntityManager } from '@mikro-orm/postgresql';
import { textList } from '../../kit/database/text-list.ts';
import { addressesOf, type Person } from './person.ts';

const ofParties = [
  `update party.party set name = 'Erased person', given_name = 'Erased', family_name = 'person', birth_date = null, search_name = '',
          search_family_name = null, email = null, phone_number = null, identifications = '[]', version = version + 1
    where id = any(${textList})`,
  `delete from party.contact_medium where party_id = any(${textList})`,
  `delete from party.party_identifier where party_id = any(${textList})`,
  `delete from party.code_challenge where subject in (select subject from party.login where party_id = any(${textList}))`,
  `delete from party.login where party_id = any(${textList})`,
  `delete from party.customer_member where party_id = any(${textList})`,
  `update party.duplicate_decision set reason = null where coalesce(used_by, party_id) = any(${textList})`,
  `update party.party_merge set reason = '' where survivor_id = any(${textList})`,
];
const ofCustomers = [
  `delete from party.login_customer where customer_id = any(${textList})`,
  `delete from party.code_challenge where customer_id = any(${textList})`,
  `update party.onboarding set guest_key = null where customer_id = any(${textList})`,
  `update party.customer set name = 'Erased person', guest_key = null where id = any(${textList})`,
  // People name accounts after themselves.
  `update party.party_account set name = 'Customer account' where customer_id = any(${textList})`,
  `update party.billing_account set name = 'Billing account', opened_by = null where customer_id = any(${textList})`,
  `update party.task_request set reason = null, decision = decision - 'reason' where customer_id = any(${textList})`,
];

/** Takes out of this store all that says who a person is; what customers have done stays, of nobody in particular. */
export const eraseParty = async (em: EntityManager, person: Person): Promise<void> => {
  const addresses = JSON.stringify(await addressesOf(em, person));
  await em.execute(`delete from party.code_challenge where address = any(${textList})`, [addresses]);
  for (const sql of ofParties) await em.execute(sql, [JSON.stringify(person.partyIds)]);
  for (const sql of ofCustomers) await em.execute(sql, [JSON.stringify(person.customerIds)]);
};
