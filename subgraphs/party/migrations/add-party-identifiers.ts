import { Migration } from '@mikro-orm/migrations';
import { indexed } from '../duplicates/blind-index.ts';
import type { StoredIdentification } from '../entities/party.entity.ts';

interface PartyRow {
  id: string;
  type: 'individual' | 'organization';
  name: string;
  birthDate: string | null;
  vatId: string | null;
  emails: string[];
  phoneNumbers: string[];
  identifications: StoredIdentification[];
}

const BATCH = 1_000;

const identifiersOf = ({ identifications, ...party }: PartyRow) =>
  indexed({
    ...party,
    documents: identifications.map(({ identificationType: type, identificationId: number }) => ({ type, number })),
  });

/** The blind index over what tells parties apart, what was decided about duplicates; filled for the parties there are. */
export class AddPartyIdentifiers extends Migration {
  override async up() {
    await this.execute(`
      create table party.party_identifier (
        kind text not null,
        digest text not null,
        party_id text not null references party.party (id) on delete cascade,
        exclusive boolean not null,
        primary key (kind, digest, party_id)
      )`);
    await this.execute(
      'create unique index party_identifier_exclusive_unique on party.party_identifier (kind, digest) where exclusive',
    );
    await this.execute('create index party_identifier_party_id_index on party.party_identifier (party_id)');
    await this.execute(`
      create table party.duplicate_decision (
        id uuid primary key,
        subject_key text not null,
        against jsonb not null,
        verdict text not null check (verdict in ('SAME', 'DIFFERENT', 'SHARES_CONTACT')),
        party_id text null,
        reason text null,
        decided_by text not null,
        decided_at timestamptz not null,
        used_by text null
      )`);
    await this.execute('create index duplicate_decision_subject_key_index on party.duplicate_decision (subject_key, decided_at)');
    for (let after: string | undefined = ''; after !== undefined;) after = await this.fillAfter(after);
  }

  /** One batch of parties by id; the id to go on from, undefined at the end. */
  private async fillAfter(after: string): Promise<string | undefined> {
    const rows = (await this.execute(
      `select id, type, name, birth_date::text as "birthDate", vat_id as "vatId", identifications,
              array(select email_address from party.contact_medium m where m.party_id = p.id and email_address is not null) as emails,
              array(select phone_number from party.contact_medium m where m.party_id = p.id and phone_number is not null) as "phoneNumbers"
         from party.party p where id > ? order by id limit ${BATCH}`,
      [after],
    )) as unknown as PartyRow[];
    const values = rows.flatMap((row) => identifiersOf(row).map((identifier) => ({ ...identifier, partyId: row.id })));
    // Who has what another one had first has it beside.
    for (const isSecond of [false, true]) {
      await this.execute(
        `insert into party.party_identifier (kind, digest, party_id, exclusive)
         select mine.kind, mine.digest, mine.party_id, mine.exclusive and not ?
           from jsonb_to_recordset(?::jsonb) as mine (kind text, digest text, party_id text, exclusive boolean)
             on conflict do nothing`,
        [
          isSecond,
          JSON.stringify(
            values.map(({ kind, digest, partyId, isExclusive }) => ({ kind, digest, party_id: partyId, exclusive: isExclusive })),
          ),
        ],
      );
    }
    return rows.at(-1)?.id;
  }
}
