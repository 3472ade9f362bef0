import { Migration } from '@mikro-orm/migrations';
import { transitions } from '../life-cycle/transitions.ts';

const allowed = Object.entries(transitions).flatMap(([from, targets]) => targets.map((to) => `'${from}>${to}'`));

/** Only where a state really changes: a lease that is extended costs nothing more. */
const guard = (table: string) => `
  create trigger ${table}_transition before update of state on inventory.${table} for each row
    when (old.state <> new.state and not inventory.may_become(old.state, new.state))
    execute function inventory.refuse_transition();`;

/** A number or SIM changes its state only as the transition table has it, and is paired with at most one other. A SIM is never used again. */
export class GuardTransitions extends Migration {
  override up(): void {
    this.addSql(`
      alter table inventory.msisdn
        add column ported_in boolean not null default false,
        add column paired_iccid text null,
        add column agent_reason text null`);
    this.addSql(
      'create unique index msisdn_paired_iccid_unique on inventory.msisdn (paired_iccid) where paired_iccid is not null',
    );
    this.addSql(`
      alter table inventory.iccid
        add column profile_state text null,
        add column matching_id text null,
        add column errand text null`);
    this.addSql('create index iccid_errand_index on inventory.iccid (value) where errand is not null');
    this.addSql("update inventory.iccid set state = 'terminated', quarantined_until = null where state = 'quarantined'");
    this.addSql(`
      create function inventory.may_become(before text, after text) returns boolean language sql immutable parallel safe as $$
        select before || '>' || after in (${allowed.join(', ')})
      $$`);
    this.addSql(`
      create function inventory.refuse_transition() returns trigger language plpgsql as $$
      begin
        raise exception 'A resource that is % does not become %.', old.state, new.state using errcode = 'check_violation';
      end
      $$`);
    this.addSql(guard('msisdn'));
    this.addSql(guard('iccid'));
  }
}
