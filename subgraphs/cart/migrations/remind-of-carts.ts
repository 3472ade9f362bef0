import { Migration } from '@mikro-orm/migrations';

/** What carts that are left need: the last refusal, where to remind, which version was announced, and the reminders. */
export class RemindOfCarts extends Migration {
  override up() {
    this.addSql(`
      alter table cart.shopping_cart
        add column contact jsonb null,
        add column setback jsonb null,
        add column setback_at timestamptz null,
        add column announced_version int null`);
    this.addSql(`
      create index shopping_cart_idle_index on cart.shopping_cart (greatest(updated_at, coalesce(setback_at, updated_at)))
       where state = 'OPEN' and announced_version is distinct from version`);
    this.addSql(`
      create table cart.cart_reminder (
        id uuid primary key,
        cart_id text not null references cart.shopping_cart (id) on delete cascade,
        version int not null,
        state text not null check (state in ('DUE', 'WAITING', 'SENT', 'SKIPPED', 'FAILED')),
        reason text null,
        created_at timestamptz not null,
        settled_at timestamptz null,
        resumed_at timestamptz null,
        unique (cart_id, version)
      )`);
    this.addSql(`create index cart_reminder_due_index on cart.cart_reminder (created_at) where state = 'DUE'`);
    // Carts of before were not left just now.
    this.addSql('update cart.shopping_cart set announced_version = version');
  }
}
