import { Migration } from '@mikro-orm/migrations';

const ofVersions = `
  do $$
  declare
    v int;
  begin
    for v in select id from catalog.catalog_version loop
      execute format('create table catalog.%I partition of catalog.qualification_rule for values in (%s)', 'qualification_rule_' || v, v);
    end loop;
  end $$`;

/** Who may buy what, a table for each version of the catalog; those of before have no rules. */
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
      ) partition by list (catalog_version)`);
    this.addSql(ofVersions);
  }
}
