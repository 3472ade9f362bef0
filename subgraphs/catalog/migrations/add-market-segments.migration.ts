import { Migration } from '@mikro-orm/migrations';

/** For whom an offering is; what is loaded already says it in its original. */
export class AddMarketSegments extends Migration {
  override up() {
    this.addSql("alter table catalog.product_offering add column market_segments text[] not null default '{}'");
    this.addSql(`
      update catalog.product_offering
         set market_segments = array(select e ->> 'id' from jsonb_array_elements(tmf -> 'marketSegment') e where e ->> 'id' is not null)
       where jsonb_typeof(tmf -> 'marketSegment') = 'array'`);
  }
}
