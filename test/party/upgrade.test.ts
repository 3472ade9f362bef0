import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrateStore } from '../../subgraphs/kit/database/migrate-store.ts';
import { AddAgreements } from '../../subgraphs/party/migrations/add-agreements.ts';
import { AddEventLog } from '../../subgraphs/party/migrations/add-event-log.ts';
import { AddHierarchyAndRisk } from '../../subgraphs/party/migrations/add-hierarchy-and-risk.ts';
import { CreateParties } from '../../subgraphs/party/migrations/create-parties.ts';
import { partyStore } from '../../subgraphs/party/store.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

describe('parties of the version without consents', () => {
  let database: TestDatabase;
  let sql: pg.Client;
  beforeAll(async () => {
    database = await createDatabase();
    sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
  });
  afterAll(async () => {
    await sql?.end();
    await database?.drop();
  });

  it('keep what they can be reached by, in its order, once each', async () => {
    const options = partyStore(database.url);
    await migrateStore({ ...options, migrations: [CreateParties, AddHierarchyAndRisk, AddEventLog, AddAgreements] });
    const address = { street: 'Hafenstr. 1', postCode: '20457', city: 'Hamburg', country: 'DE' };
    const media = [
      { mediumType: 'email', preferred: true, emailAddress: 'Anna@example.com' },
      { mediumType: 'email', preferred: false, emailAddress: 'anna@example.com' },
      { mediumType: 'phone', preferred: false, phoneNumber: '+4915550000017' },
      { mediumType: 'postalAddress', preferred: false, ...address },
    ];
    await sql.query(
      `insert into party.party (id, type, name, search_name, email, contact_media, identifications, created_at)
       values ('anna', 'individual', 'Anna', 'anna', 'anna@example.com', $1, '[]', now())`,
      [JSON.stringify(media)],
    );
    await migrateStore(options);
    const { rows } = await sql.query(
      `select medium_type as "mediumType", value_key as "valueKey", preferred, email_address as "emailAddress", city
         from party.contact_medium order by seq`,
    );
    expect(rows).toEqual([
      { mediumType: 'email', valueKey: 'anna@example.com', preferred: true, emailAddress: 'Anna@example.com', city: null },
      { mediumType: 'phone', valueKey: '+4915550000017', preferred: false, emailAddress: null, city: null },
      {
        mediumType: 'postalAddress',
        valueKey: 'hafenstr. 1|20457|hamburg|de',
        preferred: false,
        emailAddress: null,
        city: 'Hamburg',
      },
    ]);
    const { rows: parties } = await sql.query('select version, purchase_order_number_required as "needsNumber" from party.party');
    expect(parties).toEqual([{ version: 1, needsNumber: false }]);
  });
});
