import { Migration } from '@mikro-orm/migrations';

/** Until when the prices of a line hold. Lines of before were promised when their cart was last changed, for a day. */
export class AddPricePromises extends Migration {
  override up() {
    this.addSql('alter table cart.cart_item add column promise jsonb null, add column category_ids jsonb null');
    this.addSql(`
      update cart.cart_item i
         set promise = jsonb_build_object('promisedAt', c.updated_at, 'softUntil', c.updated_at + interval '1 hour', 'hardUntil', c.updated_at + interval '1 day')
        from cart.shopping_cart c where c.id = i.cart_id and i.action in ('ADD', 'MODIFY')`);
  }
}
