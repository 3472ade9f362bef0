import { Migration } from '@mikro-orm/migrations';

/** Who may buy what, of each version of the catalog. */
export class CreateQualificationRules extends Migration {
  override up() {
    this.addSql(`
      create table catalog.qualification_rule (
        catalog_version int not null,
        id text not null,
        name text not null,
        description text,
        lifecycle_status text,
        priority int not null,
        valid_from timestamptz,
        valid_to timestamptz,
        target jsonb not null,
        conditions jsonb not null,
        outcome jsonb not null,
        tmf jsonb not null,
        primary key (catalog_version, id)
      )`);
  }
}
