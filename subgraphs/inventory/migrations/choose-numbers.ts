import { Migration } from '@mikro-orm/migrations';

/** Walks through the pool read the index alone; numbers of one ending lie together in an index of their own. */
export class ChooseNumbers extends Migration {
  override up(): void {
    this.addSql('drop index inventory.msisdn_pool_index');
    this.addSql('drop index inventory.msisdn_class_pool_index');
    this.addSql(
      "create index msisdn_pool_index on inventory.msisdn (random_key) include (value, class, free_at) where free_at < 'infinity'",
    );
    this.addSql(
      "create index msisdn_class_pool_index on inventory.msisdn (class, random_key) include (value, free_at) where free_at < 'infinity'",
    );
    this.addSql(
      "create index msisdn_ending_index on inventory.msisdn (reverse(value)) include (value, class, free_at) where free_at < 'infinity'",
    );
  }
}
