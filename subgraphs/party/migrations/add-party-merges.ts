import { Migration } from '@mikro-orm/migrations';

/** Parties that are another one since, and how that came. */
export class AddPartyMerges extends Migration {
  override up() {
    this.addSql('alter table party.party add column merged_into text null references party.party (id)');
    this.addSql('create index party_merged_into_index on party.party (merged_into) where merged_into is not null');
    this.addSql(`
      create table party.party_merge (
        merged_id text primary key references party.party (id),
        survivor_id text not null references party.party (id),
        moves jsonb not null,
        reason text not null,
        merged_by text not null,
        merged_at timestamptz not null
      )`);
    this.addSql('create index party_merge_survivor_id_index on party.party_merge (survivor_id, merged_at)');
  }
}
