import { Migration } from '@mikro-orm/migrations';

/** Lines that were in service before numbers and SIMs were paired are paired as new ones are. */
export class PairSims extends Migration {
  override up(): void {
    this.addSql(`
      with line as (
        select product_id as sim_product, related_product_id as number_product from inventory.product_relationship
          where type in ('reliesOn', 'requires', 'dependsOn', 'bundledBy')
        union all select id, id from inventory.product where status = 'active'
      ), pair as (
        select number.value as msisdn, sim.value as iccid,
          row_number() over (partition by number.value order by sim.value) as nth_sim,
          row_number() over (partition by sim.value order by number.value) as nth_number
        from inventory.iccid sim
        join line on line.sim_product = sim.product_id
        join inventory.msisdn number on number.product_id = line.number_product
        where sim.state = 'assigned' and number.state = 'assigned'
          and number.paired_iccid is null and not exists (select from inventory.msisdn other where other.paired_iccid = sim.value)
      )
      update inventory.msisdn set paired_iccid = pair.iccid from pair
      where value = pair.msisdn and nth_sim = 1 and nth_number = 1`);
  }
}
