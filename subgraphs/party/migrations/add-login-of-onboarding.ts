import { Migration } from '@mikro-orm/migrations';

/** Which login a customer that a process makes is for. */
export class AddLoginOfOnboarding extends Migration {
  override up() {
    this.addSql('alter table party.onboarding add column login_subject text null');
  }
}
