import { Migration } from '@mikro-orm/migrations';

/** Attached carts whose leases have not been moved yet, and how large each step of a history is, in bytes. */
export class FinishAttachments extends Migration {
  override up() {
    this.addSql('alter table cart.shopping_cart add column leases_pending boolean not null default false');
    this.addSql('create index shopping_cart_leases_pending on cart.shopping_cart (updated_at) where leases_pending');
    this.addSql('update cart.cart_change set size = length(changes::text)');
  }
}
