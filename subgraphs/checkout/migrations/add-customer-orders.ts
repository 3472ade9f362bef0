import { Migration } from '@mikro-orm/migrations';

/** Processes and payments know the customer order with all its parts. One of before is its only part, and has its id. */
export class AddCustomerOrders extends Migration {
  override up(): void {
    this.addSql('alter table checkout.checkout_process add column customer_order_id uuid null');
    this.addSql('update checkout.checkout_process set customer_order_id = product_order_id where product_order_id is not null');
    this.addSql('drop index if exists checkout.checkout_process_product_order_id_index');
    this.addSql('create index checkout_process_customer_order_id_index on checkout.checkout_process (customer_order_id)');
    this.addSql('alter table checkout.payment rename column product_order_id to customer_order_id');
    this.addSql('alter index checkout.payment_product_order_id_index rename to payment_customer_order_id_index');
  }
}
