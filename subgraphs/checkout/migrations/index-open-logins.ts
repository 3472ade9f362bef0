import { Migration } from '@mikro-orm/migrations';

/** Who is signed in and buys as a new customer: only the request names them until the customer is made. */
export class IndexOpenLogins extends Migration {
  override up() {
    this.addSql(
      `create index checkout_process_open_login_idx on checkout.checkout_process ((request ->> 'loginSubject')) where completed_at is null`,
    );
  }
}
