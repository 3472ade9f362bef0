import { Migration } from '@mikro-orm/migrations';

/** Who asked for the erasure of whose data; one that was not refused per party. */
export class AddErasures extends Migration {
  override up() {
    this.addSql(`
      create table party.erasure (
        id uuid primary key,
        party_id text not null references party.party (id),
        state text not null check (state in ('IN_PROGRESS', 'DONE', 'REFUSED')),
        requested_by text not null,
        requested_at timestamptz not null,
        completed_at timestamptz null,
        blockers jsonb not null
      )`);
    this.addSql(`create unique index erasure_once_index on party.erasure (party_id) where state <> 'REFUSED'`);
  }
}
